package org.leadershipdialogue.privacy;

class SqliteForgottenTest extends ForgottenContract {

    @Override
    boolean postgres() {
        return false;
    }
}
