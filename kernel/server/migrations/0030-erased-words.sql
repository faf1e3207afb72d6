-- What was written with the steps of a follow-up goes with the record it was about.
grant delete on kernel.follow_up_note to chancery_app;
