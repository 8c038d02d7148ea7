const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/**
 * How well what was typed fits an action's words: 0 not at all; more where a word begins so, and most where the whole does.
 * Every word typed must be there, in any order; accents and capitals do not count.
 */
export function fits(typed: string, words: readonly string[]): number {
  const whole = plain(words.join(' '))
  const asked = plain(typed).split(/\s+/).filter(Boolean)
  if (!asked.every((word) => whole.includes(word))) return 0
  if (whole.startsWith(asked.join(' '))) return 1
  const starts = asked.filter((word) => new RegExp(`(^|[^\\p{L}\\p{N}])${escape(word)}`, 'u').test(whole)).length
  return 0.2 + (0.6 * starts) / Math.max(asked.length, 1)
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
