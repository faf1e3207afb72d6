export const lines = 'select seq from kernel.ledger';
