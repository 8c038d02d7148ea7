/**
 * A mark for a delegation, two to four capitals or digits that `taken` does not hold: its initials, else its
 * first letters, else those with a number.
 */
export function delegationCode(name: string, taken: ReadonlySet<string>): string {
  const words = name.toLocaleUpperCase('en').match(/[\p{L}\p{N}]+/gu) ?? []
  const letters = [...words.join('')]
  const initials = words.map((word) => [...word][0]).join('')
  const first = [[...initials].slice(0, 3).join(''), letters.slice(0, 3).join(''), letters.slice(0, 4).join('')]
  for (const mark of first) if (isMark(mark) && !taken.has(mark)) return mark
  const stem = letters.slice(0, 2).join('') || 'D'
  for (let number = 1; ; number++) {
    const mark = `${[...stem].slice(0, 4 - String(number).length).join('')}${number}`
    if (isMark(mark) && !taken.has(mark)) return mark
  }
}

const isMark = (mark: string): boolean => /^[\p{L}\p{N}]{2,4}$/u.test(mark)
