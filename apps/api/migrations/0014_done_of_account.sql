-- What an account has done lately is found as what its unit has: without this the badge of My work read all that its agency ever did.
create index obligation_done_account on obligation (debtor_account_id, done_at) where state = 'done' and debtor_account_id is not null;

-- The roll-up adds in its own statement: a call was made ready anew for each submission, and dropped what cannot be added.
drop function add_figures(jsonb, jsonb);
