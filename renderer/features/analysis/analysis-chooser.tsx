import { Segmented } from 'antd'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { useSay } from '../../ui/language/use-say.ts'
import './generic/generic.css'
import '../../ui/forms/forms.css'

interface Entry {
  readonly id: string
  readonly title: string
}

interface AnalysisChooserProps {
  readonly label: string
  /** Always in view. */
  readonly first: readonly Entry[]
  /** In a list beside them, by group. */
  readonly more: readonly { readonly title: string; readonly entries: readonly Entry[] }[]
  readonly which: string
  readonly onChoose: (id: string) => void
}

/** Which analysis a page shows. */
export function AnalysisChooser({ label, first, more, which, onChoose }: AnalysisChooserProps) {
  const say = useSay()
  const groups = more.filter(({ entries }) => entries.length > 0)
  const inMore = groups.some(({ entries }) => entries.some(({ id }) => id === which))
  return (
    <div className="analysis-chooser">
      {first.length > 1 || groups.length > 0 ? (
        <Segmented
          aria-label={label}
          value={which}
          onChange={onChoose}
          options={first.map(({ id, title }) => ({ value: id, label: title }))}
        />
      ) : null}
      {groups.length === 0 ? null : (
        <select
          className="choice"
          aria-label={say(optionFormTexts.moreAnalyses)}
          value={inMore ? which : ''}
          data-chosen={inMore}
          onChange={(event) => (event.target.value === '' ? undefined : onChoose(event.target.value))}
        >
          <option value="">{say(optionFormTexts.moreAnalyses)}…</option>
          {groups.map(({ title, entries }) => (
            <optgroup key={title} label={title}>
              {entries.map((entry) => (
                <option key={entry.id} value={entry.id}>
                  {entry.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </div>
  )
}
