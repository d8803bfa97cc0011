import { Segmented } from 'antd'
import { improvementTexts } from '#shared/messages/app/improvement.ts'
import { causeStatusTexts } from '#shared/messages/app/survey-words.ts'
import { type Cause, causeStatuses } from '#shared/survey/cause-tree.ts'
import { Field } from '../../ui/forms/field.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'

interface CauseFormProps {
  readonly cause: Cause | null
  readonly onChange: (change: Partial<Cause>) => void
  readonly readOnly: boolean
}

/** Evidence and verdict of one cause. */
export function CauseForm({ cause, onChange, readOnly }: CauseFormProps) {
  const say = useSay()
  if (cause === null) {
    return (
      <Panel title={say(improvementTexts.cause)}>
        <p className="soft">{say(improvementTexts.causeNone)}</p>
      </Panel>
    )
  }
  return (
    <Panel title={cause.text}>
      <div className="fields">
        <Segmented
          block
          aria-label={say(improvementTexts.status)}
          value={cause.status}
          disabled={readOnly}
          onChange={(status) => onChange({ status })}
          options={causeStatuses.map((status) => ({ value: status, label: say(causeStatusTexts[status]) }))}
        />
        <div className="fields-2">
          <Field label={say(improvementTexts.count)}>
            {(ids) => (
              <NumberField
                {...ids}
                value={cause.count}
                min={0}
                disabled={readOnly}
                onCommit={(count) => onChange({ count })}
              />
            )}
          </Field>
          <Field label={say(improvementTexts.votes)}>
            {(ids) => (
              <NumberField
                {...ids}
                value={cause.votes}
                min={0}
                precision={0}
                disabled={readOnly}
                onCommit={(votes) => onChange({ votes: votes ?? 0 })}
              />
            )}
          </Field>
        </div>
        <Field label={say(improvementTexts.owner)}>
          {(ids) => (
            <TextField {...ids} value={cause.owner} disabled={readOnly} onCommit={(owner) => onChange({ owner })} />
          )}
        </Field>
        <Field label={say(improvementTexts.verification)}>
          {(ids) => (
            <TextField
              {...ids}
              rows={2}
              value={cause.verification}
              disabled={readOnly}
              onCommit={(verification) => onChange({ verification })}
            />
          )}
        </Field>
      </div>
    </Panel>
  )
}
