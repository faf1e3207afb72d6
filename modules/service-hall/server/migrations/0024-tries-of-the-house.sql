-- Tries are counted by the house (kernel.visitor_try). None counts for longer than an hour, so none is carried over.

drop table service_hall.track_try;
