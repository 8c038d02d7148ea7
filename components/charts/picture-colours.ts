/** `var(--ink)` and `light-dark(…)` in a file's text, written as what they are on this page now. */
export function withColours(text: string): string {
  const page = getComputedStyle(document.documentElement)
  const probe = document.createElement('span')
  document.documentElement.append(probe)
  // Only the browser knows which of two colours holds: the reader's choice, else the system's.
  const shown = (value: string) => {
    probe.style.color = value
    return getComputedStyle(probe).color
  }
  const written = text
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => page.getPropertyValue(name).trim() || 'currentColor')
    .replace(/="(light-dark\([^"]+\))"/g, (_, value: string) => `="${shown(value)}"`)
  probe.remove()
  return written
}
