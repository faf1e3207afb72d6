/** What is done with a fee. */
export type FeeVerb = 'markPaid' | 'countFee' | 'refundFee' | 'waiveFee';
