import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { figureTexts } from '#shared/messages/app/cards.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { ErrorNotice } from '../../../app/repairs/error-notice.tsx'
import { WritePlace } from '../../../app/repairs/write-place.tsx'
import { useBehindRows } from '../../../client/use-behind-rows.ts'
import { useVariables } from '../../../client/use-data.ts'
import { useCurrentProject } from '../../../client/use-projects.ts'
import { Choice } from '../../../ui/forms/choice.tsx'
import { Field } from '../../../ui/forms/field.tsx'
import { useSay } from '../../../ui/language/use-say.ts'
import type { Behind } from './behind.ts'
import { RespondentList } from './respondent-list.tsx'
import '../cards/cards.css'
import { SubsetMaker } from './subset-maker.tsx'

interface RespondentsPanelProps {
  /** At least one; the first is shown at first. */
  readonly choices: readonly Behind[]
  readonly onClose: () => void
}

const pageSize = 50

/** Who stands behind a bar or a point of a figure, with what they said; from here they become a subset. */
export function RespondentsPanel({ choices, onClose }: RespondentsPanelProps) {
  const say = useSay()
  const variables = useVariables()
  const readOnly = useCurrentProject()?.readOnly === true
  const [which, setWhich] = useState(0)
  const [offset, setOffset] = useState(0)
  const behind = choices[which] ?? choices[0]
  const { page, counts, error } = useBehindRows(behind?.expression ?? '', offset, pageSize)
  if (behind === undefined) return null
  const texts = { lowMarks: figureTexts.lowMarks, allMarks: figureTexts.allMarks, value: figureTexts.responses }
  const nameOf = ({ name, which: kind }: Behind) =>
    kind === 'value' ? name : say(figureTexts.namedChoice, { name, which: say(texts[kind]) })
  const total = page?.total ?? 0
  return (
    <Drawer
      open
      size={620}
      title={say(figureTexts.responsesOf, { name: behind.name })}
      onClose={onClose}
      destroyOnHidden
    >
      <div className="stack">
        {choices.length < 2 ? null : (
          <Field label={say(figureTexts.which)}>
            {(ids) => (
              <Choice
                {...ids}
                value={String(which)}
                options={choices.map((choice, at) => ({ value: String(at), label: say(texts[choice.which]) }))}
                onChange={(at) => {
                  setWhich(Number(at))
                  setOffset(0)
                }}
              />
            )}
          </Field>
        )}
        <p className="soft">
          {say(figureTexts.condition)}
          {say(commonTexts.colon)}
          <code>{behind.expression}</code>
        </p>
        {error === null ? null : <ErrorNotice error={error} quiet />}
        <p role="status">
          {page === null || counts === null
            ? ''
            : total === 0
              ? say(figureTexts.none)
              : say(total === counts.passing ? figureTexts.total : figureTexts.counted, {
                  total: counts.passing,
                  excluded: total - counts.passing,
                })}
        </p>
        {page === null ? null : <RespondentList rows={page.rows} variables={variables} offset={offset} />}
        {total <= pageSize ? null : (
          <div className="row">
            <Button disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - pageSize))}>
              {say(figureTexts.previous)}
            </Button>
            <span role="status">
              {say(figureTexts.pageOf, { from: offset + 1, to: Math.min(total, offset + pageSize), total })}
            </span>
            <Button disabled={offset + pageSize >= total} onClick={() => setOffset(offset + pageSize)}>
              {say(figureTexts.next)}
            </Button>
          </div>
        )}
        {total === 0 || readOnly ? null : (
          <WritePlace key={behind.expression}>
            <SubsetMaker name={nameOf(behind)} expression={behind.expression} onMade={onClose} />
          </WritePlace>
        )}
      </div>
    </Drawer>
  )
}
