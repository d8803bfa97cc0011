import { Input } from 'antd'
import { entryBatchTexts } from '#shared/messages/app/entry.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import type { BatchDraft } from './batch-draft.ts'

interface CoverSheetProps {
  readonly draft: BatchDraft
  readonly tell: (told: Partial<BatchDraft>) => void
}

/** Wave, 发放, 回收, serial numbers, and how the batch is keyed. */
export function CoverSheet({ draft, tell }: CoverSheetProps) {
  const say = useSay()
  return (
    <>
      <div className="entry-fields-3">
        <Field label={say(entryBatchTexts.wave)} hint={say(entryBatchTexts.waveHint)}>
          {(ids) => (
            <Input
              {...ids}
              value={draft.wave}
              maxLength={60}
              onChange={(event) => tell({ wave: event.target.value })}
            />
          )}
        </Field>
        <Field label={say(entryBatchTexts.distributed)}>
          {(ids) => (
            <NumberField
              {...ids}
              value={draft.distributed}
              min={0}
              precision={0}
              onCommit={(distributed) => tell({ distributed })}
            />
          )}
        </Field>
        <Field label={say(entryBatchTexts.returned)} hint={say(entryBatchTexts.returnedHint)}>
          {(ids) => (
            <NumberField
              {...ids}
              value={draft.returned}
              min={0}
              precision={0}
              onCommit={(returned) => tell({ returned })}
            />
          )}
        </Field>
        <Field label={say(entryBatchTexts.serialStart)}>
          {(ids) => (
            <NumberField
              {...ids}
              value={draft.serialStart}
              min={1}
              precision={0}
              onCommit={(start) => tell({ serialStart: start ?? 1 })}
            />
          )}
        </Field>
        <Field label={say(entryBatchTexts.serialStep)}>
          {(ids) => (
            <NumberField
              {...ids}
              value={draft.serialStep}
              min={1}
              max={1000}
              precision={0}
              onCommit={(step) => tell({ serialStep: step ?? 1 })}
            />
          )}
        </Field>
        <Field label={say(entryBatchTexts.mode)}>
          {(ids) => (
            <Choice
              {...ids}
              value={draft.mode}
              onChange={(mode) => tell({ mode })}
              options={[
                { value: 'double', label: say(entryBatchTexts.double) },
                { value: 'single', label: say(entryBatchTexts.single) },
              ]}
            />
          )}
        </Field>
        {draft.mode === 'double' ? null : (
          <Field label={say(entryBatchTexts.sampleShare)}>
            {(ids) => (
              <NumberField
                {...ids}
                value={draft.samplePercent}
                min={0}
                max={100}
                onCommit={(percent) => tell({ samplePercent: percent ?? 0 })}
              />
            )}
          </Field>
        )}
      </div>
      {draft.mode === 'double' ? null : <Notice tone="warning">{say(entryBatchTexts.singleWarning)}</Notice>}
    </>
  )
}
