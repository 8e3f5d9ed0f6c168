package org.leadershipdialogue.settings;

/// A setting that keeps the process from starting.
///
/// @param setting its name
/// @param what what is wrong with it, to be read after the name; never a secret's value
/// @param mend what to do about it
record Fault(String setting, String what, String mend) {

    static Fault missing(String setting, String mend) {
        return new Fault(setting, "is missing", mend);
    }
}
