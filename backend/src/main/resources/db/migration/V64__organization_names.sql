-- Files of people name organizations: some hundred at a time, of which each is looked up and not held against all.
create index organization_name_kk on organization (lower(name ->> 'kk'));
create index organization_name_ru on organization (lower(name ->> 'ru'));
create index organization_name_en on organization (lower(name ->> 'en'));
