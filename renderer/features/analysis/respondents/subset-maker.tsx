import { Button, Input } from 'antd'
import { useState } from 'react'
import { figureTexts } from '#shared/messages/app/cards.ts'
import { useSaveSubset } from '../../../client/use-subsets.ts'
import { Field } from '../../../ui/forms/field.tsx'
import { useSay } from '../../../ui/language/use-say.ts'
import { newId } from '../../../ui/new-id.ts'
import { useNotify } from '../../../ui/notices/notice-stack.tsx'

interface SubsetMakerProps {
  readonly name: string
  readonly expression: string
  readonly onMade: () => void
}

const longestName = 80

/** Keeps a condition as a named subset, which every analysis can be run on. */
export function SubsetMaker({ name: proposed, expression, onMade }: SubsetMakerProps) {
  const say = useSay()
  const notify = useNotify()
  const [name, setName] = useState([...proposed].slice(0, longestName).join(''))
  const save = useSaveSubset()
  const ready = name.trim() !== '' && !save.isPending
  const make = () => {
    if (!ready) return
    const subset = { id: newId(), name: name.trim(), expression }
    save.mutate(subset, {
      onSuccess: () => {
        notify('good', say(figureTexts.subsetMade, { name: subset.name }))
        onMade()
      },
    })
  }
  return (
    <div className="row subset-maker">
      <Field label={say(figureTexts.subsetName)}>
        {(ids) => (
          <Input
            {...ids}
            value={name}
            maxLength={longestName}
            onChange={(event) => setName(event.target.value)}
            onPressEnter={make}
          />
        )}
      </Field>
      <Button type="primary" disabled={!ready} loading={save.isPending} onClick={make}>
        {say(figureTexts.makeSubset)}
      </Button>
    </div>
  )
}
