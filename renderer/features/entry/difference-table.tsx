import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { EntryDifference } from '#shared/entry/compare-forms.ts'
import type { EntryField } from '#shared/entry/entry-field.ts'
import { type EntryDecision, type KeyedValue, wholeForm } from '#shared/entry/entry-form.ts'
import { decisionFor, openDifferences } from '#shared/entry/open-differences.ts'
import { comparisonTexts, unusableTexts } from '#shared/messages/app/entry.ts'
import { type Say, useSay } from '../../ui/language/use-say.ts'
import { useAnnounce } from '../../ui/notices/announcer.tsx'
import { Panel } from '../../ui/panel.tsx'
import { answerText, fieldTitle } from './answer-text.ts'
import { DecisionInput } from './decision-input.tsx'

export type Decided = Pick<EntryDecision, 'serial' | 'variable' | 'choice' | 'value' | 'note'>

interface DifferenceTableProps {
  readonly fields: readonly EntryField[]
  readonly differences: readonly EntryDifference[]
  readonly decisions: readonly EntryDecision[]
  readonly disabled: boolean
  readonly onDecide: (decision: Decided) => void
}

/** The differences, decided by single keys: 1 the first keying, 2 the second, 3 another value, N a note. */
export function DifferenceTable({ fields, differences, decisions, disabled, onDecide }: DifferenceTableProps) {
  const say = useSay()
  const announce = useAnnounce()
  // The button of the present row has the focus, and the keys come from there.
  const row = useRef<HTMLButtonElement>(null)
  const [place, setPlace] = useState(() => firstOpen(differences, differences, decisions, 0))
  const focused = useRef('')
  const decided = useRef(new Set<EntryDifference>())
  const [asking, ask] = useState<'value' | 'note' | null>(null)
  const open = openDifferences(
    { differences, cells: 0, pairs: 0, cellsByKeyer: new Map(), missingInFirst: [], missingInSecond: [] },
    decisions,
  )
  const present = differences[place]
  useLayoutEffect(() => {
    const key = `${place} ${asking}`
    if (focused.current !== key && asking === null && !disabled) row.current?.focus()
    focused.current = key
  }, [place, asking, disabled])
  if (differences.length === 0)
    return <Panel title={say(comparisonTexts.differences)}>{say(comparisonTexts.none)}</Panel>

  const titleOf = (difference: EntryDifference) => {
    const field = fields.find(({ variable }) => variable.name === difference.variable)
    return field === undefined ? say(comparisonTexts.wholeForm) : `${field.variable.name} ${fieldTitle(field)}`
  }
  const decide = (difference: EntryDifference, choice: Decided['choice'], value: KeyedValue) => {
    const { serial, variable } = difference
    const note = decisionFor(decisions, difference)?.note ?? ''
    onDecide({ serial, variable, choice, value, note })
    // Keys may come faster than the answers of the core: what has been decided just now is not offered again.
    decided.current.add(difference)
    const left = open.filter((other) => !decided.current.has(other))
    announce(
      say(comparisonTexts.announce, {
        serial,
        item: titleOf(difference),
        value: valueText(fields, difference, value, say),
        left: left.length,
      }),
    )
    setPlace(firstOpen(differences, left, [], place + 1))
    ask(null)
  }
  const handle = (event: KeyboardEvent) => {
    if (disabled || present === undefined || event.target !== row.current) return
    const isOther = present.variable !== wholeForm
    const steps: Readonly<Record<string, () => void>> = {
      ArrowUp: () => setPlace(Math.max(0, place - 1)),
      ArrowDown: () => setPlace(Math.min(differences.length - 1, place + 1)),
      1: () => decide(present, 'first', present.first),
      2: () => decide(present, 'second', present.second),
      3: () => (isOther ? ask('value') : undefined),
      n: () => (decisionFor(decisions, present) === null ? undefined : ask('note')),
    }
    const step = steps[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    step()
  }
  return (
    <Panel
      title={`${say(comparisonTexts.differences)} (${open.length} / ${differences.length})`}
      actions={
        <span className="soft">{open.length === 0 ? say(comparisonTexts.allDecided) : say(comparisonTexts.keys)}</span>
      }
      flush
    >
      <table className="list-table entry-differences" aria-label={say(comparisonTexts.differences)} onKeyDown={handle}>
        <thead>
          <tr>
            <th scope="col">{say(comparisonTexts.serial)}</th>
            <th scope="col">{say(comparisonTexts.item)}</th>
            <th scope="col">{say(comparisonTexts.firstValue)}</th>
            <th scope="col">{say(comparisonTexts.secondValue)}</th>
            <th scope="col">{say(comparisonTexts.decided)}</th>
            <th scope="col">{say(comparisonTexts.note)}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference, index) => {
            const decision = open.includes(difference) ? null : decisionFor(decisions, difference)
            const isPresent = index === place
            return (
              <tr key={`${difference.serial} ${difference.variable}`} aria-current={isPresent ? 'true' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="list-table-link"
                    ref={isPresent ? row : undefined}
                    tabIndex={isPresent ? 0 : -1}
                    aria-label={`${difference.serial} ${titleOf(difference)}`}
                    onClick={() => setPlace(index)}
                  >
                    {difference.serial}
                  </button>
                </th>
                <td>{titleOf(difference)}</td>
                <td data-decided={decision?.choice === 'first'}>
                  {valueText(fields, difference, difference.first, say)}{' '}
                  <span className="soft">{difference.firstKeyer}</span>
                </td>
                <td data-decided={decision?.choice === 'second'}>
                  {valueText(fields, difference, difference.second, say)}{' '}
                  <span className="soft">{difference.secondKeyer}</span>
                </td>
                <td>
                  {isPresent && asking === 'value' ? (
                    <DecisionInput
                      label={say(comparisonTexts.otherValue, { serial: difference.serial, item: titleOf(difference) })}
                      field={fields.find(({ variable }) => variable.name === difference.variable) ?? null}
                      initial=""
                      onCancel={() => ask(null)}
                      onValue={(value) => decide(difference, 'other', value)}
                    />
                  ) : decision === null ? (
                    ''
                  ) : (
                    <b>{valueText(fields, difference, decision.value, say)}</b>
                  )}
                </td>
                <td>
                  {isPresent && asking === 'note' && decision !== null ? (
                    <DecisionInput
                      label={say(comparisonTexts.noteOf, { serial: difference.serial, item: titleOf(difference) })}
                      field={null}
                      initial={decision.note}
                      onCancel={() => ask(null)}
                      onValue={(note) => {
                        onDecide({ ...decision, note: String(note ?? '') })
                        ask(null)
                      }}
                    />
                  ) : (
                    decision?.note
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Panel>
  )
}

/** The next difference nobody has decided, from a place on and then from the top; else the place itself. */
function firstOpen(
  all: readonly EntryDifference[],
  candidates: readonly EntryDifference[],
  decisions: readonly EntryDecision[],
  from: number,
): number {
  const isOpen = (difference: EntryDifference | undefined) =>
    difference !== undefined && candidates.includes(difference) && decisionFor(decisions, difference) === null
  for (let step = 0; step < all.length; step++) {
    const index = (from + step) % all.length
    if (isOpen(all[index])) return index
  }
  return Math.min(from, Math.max(0, all.length - 1))
}

function valueText(fields: readonly EntryField[], { variable }: EntryDifference, value: KeyedValue, say: Say): string {
  const field = fields.find((other) => other.variable.name === variable)
  if (field !== undefined) return answerText(field, value, say)
  const texts: Readonly<Record<string, (typeof unusableTexts)[keyof typeof unusableTexts]>> = unusableTexts
  const reason = typeof value === 'string' ? texts[value] : undefined
  return reason === undefined ? say(comparisonTexts.usable) : say(reason)
}
