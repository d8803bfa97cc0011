import { Input } from 'antd'
import { actionTexts } from '#shared/messages/app/improvement.ts'
import { actionStatusTexts, pdcaStepTexts } from '#shared/messages/app/survey-words.ts'
import type { Text } from '#shared/messages/language.ts'
import { type Action, actionStatuses, pdcaSteps } from '#shared/survey/action-plan.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import type { ActionProblems } from './action-problems.ts'

interface ActionFormProps {
  readonly action: Action
  /** Shown after the first attempt to save. */
  readonly problems: ActionProblems | null
  readonly onChange: (change: Partial<Action>) => void
}

type TextKey =
  | 'problem'
  | 'rootCause'
  | 'measure'
  | 'owner'
  | 'resources'
  | 'indicator'
  | 'evidence'
  | 'effect'
  | 'standard'

/** Every field of an action, in the order of the plan. */
export function ActionForm({ action, problems, onChange }: ActionFormProps) {
  const say = useSay()
  const text = (key: TextKey, label: Text, rows: number, error: string | null = null) => (
    <Field label={say(label)} error={error}>
      {(ids) =>
        rows > 1 ? (
          <Input.TextArea
            {...ids}
            rows={rows}
            value={action[key]}
            onChange={(event) => onChange({ [key]: event.target.value })}
          />
        ) : (
          <Input {...ids} value={action[key]} onChange={(event) => onChange({ [key]: event.target.value })} />
        )
      }
    </Field>
  )
  const steps = pdcaSteps.map((step) => ({ value: String(step), label: say(pdcaStepTexts[step]) }))
  return (
    <>
      {text('problem', actionTexts.problem, 1)}
      {text('rootCause', actionTexts.rootCause, 1)}
      {text('measure', actionTexts.measure, 3, problems?.measure === true ? say(actionTexts.measureMissing) : null)}
      <div className="fields-2">
        {text('owner', actionTexts.owner, 1)}
        {text('resources', actionTexts.resources, 1)}
        <Field label={say(actionTexts.start)}>
          {(ids) => <DateField {...ids} value={action.start} onChange={(start) => onChange({ start })} />}
        </Field>
        <Field label={say(actionTexts.due)} error={problems?.due === true ? say(actionTexts.dueBeforeStart) : null}>
          {(ids) => <DateField {...ids} value={action.due} onChange={(due) => onChange({ due })} />}
        </Field>
      </div>
      {text('indicator', actionTexts.indicator, 1)}
      <div className="fields-2">
        <Field label={say(actionTexts.baseline)}>
          {(ids) => <NumberField {...ids} value={action.baseline} onCommit={(baseline) => onChange({ baseline })} />}
        </Field>
        <Field label={say(actionTexts.target)}>
          {(ids) => <NumberField {...ids} value={action.target} onCommit={(target) => onChange({ target })} />}
        </Field>
        <Field label={say(actionTexts.pdcaStep)}>
          {(ids) => (
            <Choice
              {...ids}
              value={String(action.pdcaStep)}
              options={steps}
              onChange={(value) => {
                const pdcaStep = pdcaSteps.find((step) => String(step) === value)
                if (pdcaStep !== undefined) onChange({ pdcaStep })
              }}
            />
          )}
        </Field>
        <Field label={say(actionTexts.status)}>
          {(ids) => (
            <Choice
              {...ids}
              value={action.status}
              options={actionStatuses.map((status) => ({ value: status, label: say(actionStatusTexts[status]) }))}
              onChange={(status) => onChange({ status })}
            />
          )}
        </Field>
      </div>
      {text('evidence', actionTexts.evidence, 2)}
      {text('effect', actionTexts.effect, 2)}
      {text('standard', actionTexts.standard, 1)}
    </>
  )
}
