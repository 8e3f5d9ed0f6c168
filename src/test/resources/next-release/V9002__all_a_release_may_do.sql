-- Step 2 of what the next release may do to tables this one works with: it adds.
do $$
declare known record;
begin
    for known in select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history' loop
        execute format('alter table public.%I add column next_release_2 text', known.tablename);
    end loop;
end
$$;

create table next_release_2 (id text primary key);
