create schema upper;
-- lower.thing may be spoken of here
alter table lower.thing add column seen boolean;
