/** The beginning of a meaning, as a sentence: enough where a term is read in passing. */
export const istilahPendek = (arti: string): string => `${/^.+?(?=[.:;?!](?:\s|$)|$)/s.exec(arti)![0]}.`
