import type { CodeFrame } from '#shared/survey/code-frame.ts'
import { codeLetter } from '#shared/verbatim/code-letter.ts'

/** A code beside a comment: letter and name. A proposed one has a broken edge and a question mark. */
export function CodeChip({ code, codes, proposed = false }: { code: number; codes: CodeFrame; proposed?: boolean }) {
  const place = codes.findIndex(({ id }) => id === code)
  const known = codes[place]
  if (known === undefined) return null
  return (
    <span className={proposed ? 'code-chip code-chip-proposed' : 'code-chip'}>
      <b aria-hidden="true">{codeLetter(place)}</b> {known.name}
      {proposed ? ' ?' : ''}
    </span>
  )
}
