/** Wide scripts: Chinese, Japanese, Korean. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/
const NARROW = /[iljtfr.,:;'’|!()[\] ]/

/** About how wide a text in Inter is, in units of its size. Without a canvas, so that the server draws the same picture. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text)
    width += WIDE.test(letter) ? 1 : NARROW.test(letter) ? 0.34 : /\p{Lu}|[mwMW@—]/u.test(letter) ? 0.74 : 0.58
  return width
}

/** A text in at most `most` lines of `room` pixels at `size`; what is too long ends in “…”. */
export function wrapWords(text: string, room: number, size: number, most: number): string[] {
  const fits = (line: string) => textWidth(line) * size <= room
  const lines: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length === 0 || !fits(longer)) lines.push(...broken(word, fits))
    else lines[lines.length - 1] = longer
  }
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), cut(kept.at(-1)!, fits)]
}

/** A word in pieces that fit; whole where it does. */
function broken(word: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = []
  for (const letter of word) {
    const longer = `${pieces.at(-1) ?? ''}${letter}`
    if (pieces.length === 0 || !fits(longer)) pieces.push(letter)
    else pieces[pieces.length - 1] = longer
  }
  return pieces
}

function cut(line: string, fits: (piece: string) => boolean): string {
  let kept = [...line]
  while (kept.length > 1 && !fits(`${kept.join('')}…`)) kept = kept.slice(0, -1)
  return `${kept.join('').trimEnd()}…`
}
