import { personalKindTexts, privacyTexts, privacyTreatmentTexts } from '#shared/messages/app/privacy.ts'
import { type Privacy, privacyTreatments } from '#shared/survey/import-mapping.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'

interface PrivacyChoiceProps {
  readonly privacy: Privacy
  readonly onChange: (privacy: Privacy) => void
}

/** What is stored of a column that holds personal data; its evidence stands below with the rest. */
export function PrivacyChoice({ privacy, onChange }: PrivacyChoiceProps) {
  const say = useSay()
  const { kind, treatment } = privacy
  return (
    <Field
      label={`${say(privacyTexts.title)} · ${say(personalKindTexts[kind])}`}
      hint={say(kind === 'freeText' ? privacyTexts.dropText : privacyTexts.hint)}
    >
      {(ids) => (
        <Choice
          {...ids}
          value={treatment}
          options={privacyTreatments.map((value) => ({ value, label: say(privacyTreatmentTexts[value]) }))}
          onChange={(next) => onChange({ kind, treatment: next })}
        />
      )}
    </Field>
  )
}
