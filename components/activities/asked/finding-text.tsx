/** A finding: one sentence, and lines that stand beside it. */
export function FindingText({
  title,
  sentence,
  lines,
  screen,
}: {
  title: string
  sentence: string
  lines: readonly string[]
  screen: boolean
}) {
  if (screen)
    return (
      <div>
        <p className="font-serif text-60 font-medium text-balance">{sentence}</p>
        {lines.map((line) => (
          <p key={line} className="mt-5 text-[2rem]/[2.75rem] text-ink-2">
            {line}
          </p>
        ))}
      </div>
    )
  return (
    <>
      <h2 className="text-18 font-semibold">{title}</h2>
      <p className="mt-1.5 mb-2 font-serif text-[1.3125rem]/[1.6875rem] font-medium tracking-[-0.01em] text-balance wrap-anywhere">
        {sentence}
      </p>
      {lines.length > 0 && (
        <ul className="grid gap-1 text-13 text-ink-2">
          {lines.map((line) => (
            <li key={line} dir="auto" className="text-start wrap-anywhere">
              {line}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
