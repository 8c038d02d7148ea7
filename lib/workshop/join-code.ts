/** Capitals and digits that are not mistaken for one another, without the vowels that make words. */
const ALPHABET = 'CDFHJKLMNPQRTVWXY34679'
const LENGTH = 6 // 22⁶: about 113 million codes

/** A new short code. `bytes` gives that many random bytes. */
export function newJoinCode(bytes: (count: number) => Uint8Array): string {
  const fair = 256 - (256 % ALPHABET.length)
  let code = ''
  while (code.length < LENGTH) {
    for (const byte of bytes(LENGTH)) {
      if (byte < fair && code.length < LENGTH) code += ALPHABET[byte % ALPHABET.length]
    }
  }
  return code
}

/** What somebody typed, as a code: spaces, hyphens and small letters do not matter. Null when it cannot be one. */
export function parseJoinCode(text: string): string | null {
  const code = text
    .slice(0, 40)
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
  return code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null
}

/** `K7M4QX` as it is read aloud: `K7M 4QX`. */
export const showJoinCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`
