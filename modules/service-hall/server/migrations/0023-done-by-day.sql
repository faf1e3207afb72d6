-- What was done on a day is counted for each day of the figures: from an index, not from all there is.
create index hall_case_done on service_hall.hall_case (office, closed_at) where state = 'done';
