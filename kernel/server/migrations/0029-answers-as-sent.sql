-- An answer is kept to be sent once more as it was, and never looked into: as text it is neither taken apart nor pressed.

alter table kernel.answered_request
  alter column answer type json using answer::json,
  alter column answer set storage external;
