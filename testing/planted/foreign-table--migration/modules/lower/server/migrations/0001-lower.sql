create schema lower;
create table lower.thing (office text not null, id uuid not null);
