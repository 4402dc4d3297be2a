// Pages are complete without scripts; one that saves as you type turns them on for itself.
export const csr = false;
