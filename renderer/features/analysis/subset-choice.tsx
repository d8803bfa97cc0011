import { subsetTexts } from '#shared/messages/app/derived.ts'
import type { Subset } from '#shared/survey/subset.ts'
import { useSubsets } from '../../client/use-subsets.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'

const none = ''

/** The subset this analysis is run on; nothing where the project has none. */
export function SubsetChoice({ value, onChange }: { value: Subset | null; onChange: (subset: Subset | null) => void }) {
  const say = useSay()
  const subsets = useSubsets()
  if (subsets.length === 0) return null
  return (
    <Field label={say(subsetTexts.choice)} {...(value === null ? {} : { hint: value.expression })}>
      {(ids) => (
        <Choice
          {...ids}
          value={value?.id ?? none}
          options={[
            { value: none, label: say(subsetTexts.all) },
            ...subsets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => onChange(subsets.find((subset) => subset.id === id) ?? null)}
        />
      )}
    </Field>
  )
}
