import { Button } from 'antd'
import { useState } from 'react'
import type { QualityHitRow } from '#shared/contract/quality.ts'
import { qualityRuleTexts, qualityTexts } from '#shared/messages/app/quality.ts'
import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useExcludeResponses, useQualityHits, useRestoreResponses } from '../../client/use-quality.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { exclusionReason } from '../data/exclusion-reason.ts'
import { shownValue } from '../data/shown-value.ts'

interface HitTableProps {
  readonly rule: QualityRuleSetting
  readonly variables: readonly Variable[]
  readonly readOnly: boolean
}

const pageSize = 50
const mostAtOnce = 200

/** Whom a rule hits, with the reason in each case; a response can be left out or brought back by itself. */
export function HitTable({ rule, variables, readOnly }: HitTableProps) {
  const say = useSay()
  const [limit, setLimit] = useState(pageSize)
  const { data, error, refetch } = useQualityHits(rule.id, limit)
  if (error !== null) {
    // A rule that cannot be tried yet is no fault: its sentence says what is missing.
    return <ErrorNotice error={error} retry={() => void refetch()} quiet />
  }
  if (data === undefined) return null
  if (data.total === 0) return <p className="soft">{say(qualityTexts.noHits)}</p>
  return (
    <section aria-label={say(qualityTexts.preview)}>
      <table className="list-table quality-hits">
        <thead>
          <tr>
            <th scope="col" className="number">
              {say(qualityTexts.place)}
            </th>
            <th scope="col" className="number">
              {say(qualityTexts.sourceRow)}
            </th>
            <th scope="col">{say(qualityTexts.serial)}</th>
            <th scope="col">{say(qualityTexts.why)}</th>
            <th scope="col">{say(qualityTexts.state)}</th>
            <th scope="col" aria-label={say(qualityTexts.exclude)} />
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <HitRow key={row.response} row={row} rule={rule} variables={variables} readOnly={readOnly} />
          ))}
        </tbody>
      </table>
      {data.total > data.rows.length && limit < mostAtOnce ? (
        <Button type="link" onClick={() => setLimit(Math.min(mostAtOnce, limit + pageSize))}>
          {say(qualityTexts.more, { shown: data.rows.length, total: data.total })}
        </Button>
      ) : null}
    </section>
  )
}

function HitRow({ row, rule, variables, readOnly }: HitTableProps & { readonly row: QualityHitRow }) {
  const say = useSay()
  const exclude = useExcludeResponses()
  const restore = useRestoreResponses()
  const { place, response, excluded, excludedAt } = row
  return (
    <tr className={excluded === null ? undefined : 'quality-excluded'}>
      <td className="number">{place}</td>
      <td className="number">{row.sourceRow ?? ''}</td>
      <th scope="row">
        {row.serial ?? ''} {row.fresh ? <span className="quality-fresh">{say(qualityTexts.isFresh)}</span> : null}
      </th>
      <td>
        {say(qualityRuleTexts[rule.rule].why, row.details)}
        <Answers row={row} variables={variables} />
      </td>
      <td>
        {excluded === null
          ? say(qualityTexts.isValid)
          : `${exclusionReason(excluded, say)} ${excludedAt === null ? '' : excludedAt.slice(0, 10)}`}
      </td>
      <td>
        {excluded === null ? (
          <Button
            size="small"
            disabled={readOnly}
            aria-label={say(qualityTexts.excludeOf, { place })}
            onClick={() => exclude.mutate({ responses: [response], reason: rule.rule })}
          >
            {say(qualityTexts.exclude)}
          </Button>
        ) : (
          <Button
            size="small"
            disabled={readOnly}
            aria-label={say(qualityTexts.restoreOf, { place })}
            onClick={() => restore.mutate({ responses: [response] })}
          >
            {say(qualityTexts.restore)}
          </Button>
        )}
      </td>
    </tr>
  )
}

function Answers({ row, variables }: { readonly row: QualityHitRow; readonly variables: readonly Variable[] }) {
  const say = useSay()
  if (row.shown.length === 0) return null
  return (
    <details>
      <summary aria-label={say(qualityTexts.showAnswers, { place: row.place, count: row.shown.length })}>
        {say(qualityTexts.values)} {row.shown.length}
      </summary>
      <dl className="quality-answers">
        {row.shown.map(({ variable: name, value }) => {
          const variable = variables.find((each) => each.name === name)
          return (
            <div key={name}>
              <dt title={variable?.label}>{name}</dt>
              <dd>{variable === undefined || value === null ? '—' : shownValue(value, variable, true, say)}</dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}
