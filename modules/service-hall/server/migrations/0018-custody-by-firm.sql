-- Each firm keeps a register of its own: a card that a former firm never had back may be lent by the next.
drop index service_hall.card_loan_open;
create unique index card_loan_open on service_hall.card_loan (office, firm, card) where returned_on is null;
