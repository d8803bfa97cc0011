import type { TracedAnswer } from '#core/project/index.ts'
import { traceTexts } from '#shared/messages/app/editing.ts'
import { historyTexts } from '#shared/messages/app/history.ts'
import { fill, type Language } from '#shared/messages/language.ts'

/** A traced value in words, one line a fact. */
export function traceAsText(
  { variable, row, value, source, edits, excluded }: TracedAnswer,
  language: Language,
): string {
  const say = (text: Parameters<typeof fill>[0], details: Parameters<typeof fill>[2] = {}) =>
    fill(text, language, details)
  const shown = (answer: TracedAnswer['value']) => (answer === null ? say(traceTexts.blank) : String(answer))
  return [
    say(traceTexts.headline, { variable, row, value: shown(value) }),
    source === null
      ? say(traceTexts.noSource)
      : say(traceTexts.sourceLine, { ...source, sheet: source.sheet ?? '—', at: source.importedAt }),
    ...edits.map(({ at, user, host, kind, before, after }) =>
      say(traceTexts.editLine, {
        at,
        who: `${user}@${host}`,
        what: say(historyTexts[kind]),
        before: shown(before),
        after: shown(after),
      }),
    ),
    ...(excluded === null ? [] : [say(traceTexts.excludedLine, { ...excluded })]),
  ].join('\n')
}
