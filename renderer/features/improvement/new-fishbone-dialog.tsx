import { Button, Modal } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#shared/messages/app/common.ts'
import { fishbonePresets, improvementTexts } from '#shared/messages/app/improvement.ts'
import type { CauseTree } from '#shared/survey/cause-tree.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { EnterInput } from '../../ui/forms/enter-input.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { newId } from '../../ui/new-id.ts'
import { type FishbonePreset, makeCauseTree } from './make-cause-tree.ts'

interface NewFishboneDialogProps {
  readonly onClose: () => void
  readonly onCreate: (tree: CauseTree) => void
}

/** The effect in words, and the categories its causes are looked for in. */
export function NewFishboneDialog({ onClose, onCreate }: NewFishboneDialogProps) {
  const say = useSay()
  const { language } = useLanguage()
  const [effect, setEffect] = useState('')
  const [presetId, setPreset] = useState<FishbonePreset['id']>('5M1E')
  const create = () => {
    const preset = fishbonePresets.find(({ id }) => id === presetId) ?? fishbonePresets[0]
    onCreate(makeCauseTree(effect.trim(), null, preset, language, newId))
    onClose()
  }
  return (
    <Modal
      open
      title={say(improvementTexts.newFishbone)}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say(commonTexts.cancel)}</Button>
          <Button type="primary" disabled={effect.trim() === ''} onClick={create}>
            {say(improvementTexts.create)}
          </Button>
        </>
      }
    >
      <div className="fields">
        <Field label={say(improvementTexts.effect)}>
          {(ids) => <EnterInput {...ids} value={effect} onChange={setEffect} onEnter={create} />}
        </Field>
        <Field label={say(improvementTexts.preset)}>
          {(ids) => (
            <Choice<FishbonePreset['id']>
              {...ids}
              value={presetId}
              options={fishbonePresets.map(({ id, name }) => ({ value: id, label: name[language] }))}
              onChange={setPreset}
            />
          )}
        </Field>
      </div>
    </Modal>
  )
}
