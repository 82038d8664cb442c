/** What is wrong with a passphrase before anything is tried with it. */
export type PassphraseCheck = 'short' | 'differs' | null;
