/** A text without the characters that no XML can hold: controls, halves of pairs, and two that are none. */
export const xmlText = (text: string): string => text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
