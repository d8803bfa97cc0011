import type { CoverBlock } from '#shared/document/block.ts'
import { outlineTexts as texts } from '#shared/messages/report/outline.ts'
import { logoAddress } from '#shared/survey/logo.ts'
import type { ChapterContext } from './chapter.ts'

/** The cover from the report's settings; the project's name where there is no client. */
export function coverBlock({ input, say }: ChapterContext): CoverBlock {
  const { settings, projectName, logo } = input
  return {
    kind: 'cover',
    title: settings.title === '' ? say.text(texts.defaultTitle) : settings.title,
    client: settings.client === '' ? projectName : settings.client,
    organisation: settings.organisation,
    ...(logo ? { logo: logoAddress(logo) } : {}),
    facts: [
      { label: say.text(texts.period), value: settings.period },
      { label: say.text(texts.sampleSize), value: sample({ input, say }) },
      { label: say.text(texts.version), value: settings.version },
    ],
    signOff: [
      { label: say.text(texts.preparedBy), name: settings.preparedBy },
      { label: say.text(texts.reviewedBy), name: settings.reviewedBy },
      { label: say.text(texts.approvedBy), name: settings.approvedBy },
    ],
    date: settings.date ?? '',
  }
}

function sample({ input, say }: Pick<ChapterContext, 'input' | 'say'>): string {
  const current = input.returns.at(-1)
  if (current === undefined) return ''
  const { valid, distributed, returned } = current
  if (distributed === null || returned === null) return say.text(texts.sampleSizeOnly, { valid: say.integer(valid) })
  return say.text(texts.sampleSizeOf, {
    valid: say.integer(valid),
    distributed: say.integer(distributed),
    returned: say.integer(returned),
  })
}
