import { DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { Field } from '../../../ui/forms/field.tsx'
import { NumberField } from '../../../ui/forms/number-field.tsx'
import { TextField } from '../../../ui/forms/text-field.tsx'
import { keyed } from '../../../ui/keyed.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { judgementGrid } from './grid.ts'
import { JudgementGrid } from './judgement-grid.tsx'
import { asRecord } from './read-value.ts'

type Expert = Readonly<Record<string, unknown>>

interface ExpertsFieldProps {
  readonly label: string
  readonly value: unknown
  readonly criteria: readonly string[]
  readonly onChange: (value: readonly Expert[] | null) => void
}

/** Experts with a judgement matrix each; none: the single matrix of the form counts. */
export function ExpertsField({ label, value, criteria, onChange }: ExpertsFieldProps) {
  const say = useSay()
  const experts = Array.isArray(value) ? value.map((one) => (Array.isArray(one) ? { matrix: one } : asRecord(one))) : []
  const give = (next: readonly Expert[]) =>
    onChange(
      next.length === 0
        ? null
        : next.map((expert) => ({ ...expert, matrix: judgementGrid(expert['matrix'], criteria.length) })),
    )
  const set = (at: number, key: string, part: unknown) =>
    give(
      experts.map((expert, index) =>
        index === at
          ? Object.fromEntries(
              Object.entries({ ...expert, [key]: part }).filter(([, one]) => one !== null && one !== ''),
            )
          : expert,
      ),
    )
  return (
    <div className="fields">
      {experts.length === 0 ? <p className="soft">{say(optionFormTexts.noExperts)}</p> : null}
      {keyed(experts).map(({ key, part: expert, at }) => {
        const title = say(optionFormTexts.expert, { n: at + 1 })
        const { name, share } = expert
        return (
          <section key={key} className="option-card" aria-label={title}>
            <div className="row">
              <span className="soft spread">{title}</span>
              <Button
                size="small"
                type="text"
                icon={<DeleteOutlined aria-hidden="true" />}
                aria-label={say(optionFormTexts.remove, { name: title })}
                onClick={() => give(experts.filter((_, index) => index !== at))}
              />
            </div>
            <div className="fields-2">
              <Field label={say(optionFormTexts.expertName, { n: at + 1 })}>
                {(ids) => (
                  <TextField
                    {...ids}
                    maxLength={60}
                    value={typeof name === 'string' ? name : ''}
                    onCommit={(text) => set(at, 'name', text.trim())}
                  />
                )}
              </Field>
              <Field label={say(optionFormTexts.expertShare)}>
                {(ids) => (
                  <NumberField
                    {...ids}
                    min={0}
                    value={typeof share === 'number' ? share : null}
                    onCommit={(number) => set(at, 'share', number)}
                  />
                )}
              </Field>
            </div>
            <JudgementGrid
              label={`${label}：${typeof name === 'string' ? name : title}`}
              criteria={criteria}
              value={expert['matrix']}
              three={false}
              onChange={(matrix) => set(at, 'matrix', matrix)}
            />
          </section>
        )
      })}
      <div className="row">
        <Button size="small" onClick={() => give([...experts, {}])}>
          {say(optionFormTexts.addExpert)}
        </Button>
      </div>
    </div>
  )
}
