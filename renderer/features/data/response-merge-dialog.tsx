import { Button, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import type { FileRef } from '#shared/contract/shapes.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { mergeTexts } from '#shared/messages/app/editing.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import { mergeLines } from '#shared/survey/merge-lines.ts'
import type { ConflictChoice } from '#shared/survey/merge-report.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useMerge, useMergePreview } from '../../client/use-editing.ts'
import { useFiles } from '../../client/use-files.ts'
import { useReadFile } from '../../client/use-import.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { MergeConflicts } from './response-merge-conflicts.tsx'

interface MergeDialogProps {
  readonly variables: readonly Variable[]
  readonly onClose: () => void
}

interface Chosen {
  readonly file: FileRef
  readonly mapping: ImportMapping
  /** As the importer understood the file, before columns were left out. */
  readonly whole: ImportMapping
  readonly by: string
  readonly byThere: string
}

/** Columns of another file for the responses of the same id: compared first, then written as one step. */
export function MergeDialog({ variables, onClose }: MergeDialogProps) {
  const say = useSay()
  const { language } = useLanguage()
  const notify = useNotify()
  const { choose } = useFiles()
  const understanding = useReadFile()
  const comparing = useMergePreview()
  const merging = useMerge()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [otherwise, setOtherwise] = useState<ConflictChoice>('ours')
  const [cells, setCells] = useState<ReadonlyMap<string, ConflictChoice>>(new Map())
  const report = comparing.data
  const error = failure ?? understanding.error ?? comparing.error ?? merging.error

  function compare(next: Chosen): void {
    setChosen(next)
    setCells(new Map())
    merging.reset()
    comparing.mutate(requestOf(next))
  }
  async function chooseFile(): Promise<void> {
    try {
      setFailure(null)
      const file = await choose('data')
      if (file === null) return
      comparing.reset()
      const reading = { how: 'alone', sheet: null, mapping: null } as const
      const { mapping } = (await understanding.mutateAsync({ file, reading })).preview
      const names = mapping.variables.map(({ name }) => name)
      const by = idAmong(variables, names)
      const byThere = names.includes(by) ? by : idAmong(mapping.variables, [])
      compare({ file, mapping, whole: mapping, by, byThere })
    } catch (caught) {
      setFailure(caught)
    }
  }
  async function merge(): Promise<void> {
    if (chosen === null) return
    try {
      const decided = (report?.conflicts.list ?? []).flatMap(({ response, variable }) => {
        const take = cells.get(`${response}:${variable}`)
        return take === undefined ? [] : [{ response, variable, take }]
      })
      const done = await merging.mutateAsync({
        ...requestOf(chosen),
        conflicts: otherwise,
        cells: decided,
      })
      notify('good', say(mergeTexts.merged, { matched: done.report.matched, changed: done.changed }))
      onClose()
    } catch {
      // Shown in the dialog, which keeps what was chosen.
    }
  }
  const columns = chosen?.mapping.variables.filter(({ name }) => name !== chosen.byThere) ?? []
  const names = (list: readonly Variable[]) =>
    list.map(({ name, label }) => ({
      value: name,
      label: label === '' || label === name ? name : `${name} · ${label}`,
    }))
  return (
    <Modal
      open
      width={820}
      title={say(mergeTexts.title)}
      okText={say(mergeTexts.run)}
      cancelText={say(commonTexts.cancel)}
      okButtonProps={{ disabled: report === undefined || comparing.isPending, loading: merging.isPending }}
      onOk={() => void merge()}
      onCancel={onClose}
    >
      <p className="soft">{say(mergeTexts.text)}</p>
      <p className="row">
        <Button onClick={() => void chooseFile()} loading={understanding.isPending}>
          {say(chosen === null ? mergeTexts.chooseFile : mergeTexts.chooseAnother)}
        </Button>
        {chosen === null ? null : <strong>{chosen.file.name}</strong>}
      </p>
      {error == null ? null : <ErrorNotice error={error} />}
      {chosen === null ? null : (
        <div className="data-form">
          <Field label={say(mergeTexts.by)}>
            {(ids) => (
              <Choice
                {...ids}
                value={chosen.by}
                options={names(variables)}
                onChange={(by) => compare({ ...chosen, by })}
              />
            )}
          </Field>
          <Field label={say(mergeTexts.byThere)}>
            {(ids) => (
              <Choice
                {...ids}
                value={chosen.byThere}
                options={names(chosen.mapping.variables)}
                onChange={(byThere) => compare({ ...chosen, byThere })}
              />
            )}
          </Field>
          <fieldset className="data-form-all data-columns">
            <legend>{say(mergeTexts.columns)}</legend>
            {columns.map(({ name, role }) => (
              <Checkbox
                key={name}
                checked={role !== 'ignore'}
                onChange={(event) => compare({ ...chosen, mapping: taking(chosen, name, event.target.checked) })}
              >
                {name}
              </Checkbox>
            ))}
          </fieldset>
        </div>
      )}
      {comparing.isPending ? <p role="status">{say(mergeTexts.reading)}</p> : null}
      {report === undefined ? null : (
        <section aria-label={say(mergeTexts.result)}>
          <ul className="data-merge-lines" role="status">
            {mergeLines(report, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {report.conflicts.count === 0 ? null : (
            <MergeConflicts
              conflicts={report.conflicts}
              variables={variables}
              otherwise={otherwise}
              onOtherwise={setOtherwise}
              cells={cells}
              onCells={setCells}
            />
          )}
        </section>
      )}
    </Modal>
  )
}

function requestOf({ file, mapping, by, byThere }: Chosen) {
  return { file, mapping, sheet: mapping.sheet, by, byThere }
}

/** The variable to match by: an id that both have, else an id, else the first. */
function idAmong(variables: readonly Variable[], there: readonly string[]): string {
  const ids = variables.filter(({ role }) => role === 'id')
  const one = ids.find(({ name }) => there.includes(name)) ?? ids[0] ?? variables[0]
  return one?.name ?? ''
}

/** A column taken in or left out. One that the importer would leave out comes in as metadata. */
function taking({ mapping, whole }: Chosen, name: string, taken: boolean): ImportMapping {
  const own = whole.variables.find((one) => one.name === name)?.role ?? 'meta'
  const role = taken ? (own === 'ignore' ? 'meta' : own) : 'ignore'
  return { ...mapping, variables: mapping.variables.map((one) => (one.name === name ? { ...one, role } : one)) }
}
