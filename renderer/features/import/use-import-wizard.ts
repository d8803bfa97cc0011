import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { FileRef } from '#shared/contract/shapes.ts'
import type { ImportMapping, ImportPreview, MappedVariable } from '#shared/survey/import-mapping.ts'
import type { Adaptation } from '#shared/survey/import-template.ts'
import { type ReadFile, type Reading, useReadFile, useRunImport } from '../../client/use-import.ts'

export const wizardSteps = ['file', 'layout', 'columns', 'summary', 'write'] as const
export type WizardStep = (typeof wizardSteps)[number]

const settleMilliseconds = 400
const plainly: Reading = { how: 'alone', sheet: null, mapping: null }

/** The state of an import from the file to the written responses. */
export function useImportWizard(initial: FileRef | null) {
  const [step, setStep] = useState<WizardStep>('file')
  const [file, setFile] = useState<FileRef | null>(null)
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [mapping, setMapping] = useState<ImportMapping | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [reading, setReading] = useState(false)
  /** The mapping that the preview was read by; an edit makes the two differ until the file has been read again. */
  const [checked, setChecked] = useState<ImportMapping | null>(null)
  const { mutateAsync } = useReadFile()
  /** The way the file was last read anew, and what an earlier import met in it. */
  const [how, setHow] = useState<Reading>(plainly)
  const [adaptation, setAdaptation] = useState<Adaptation | null>(null)
  const importing = useRunImport()
  /** Answers may overtake each other; only the one to the latest question counts. */
  const question = useRef(0)

  async function ask(target: FileRef, reading: Reading): Promise<ReadFile | null> {
    const own = ++question.current
    setReading(true)
    try {
      const answer = await mutateAsync({ file: target, reading })
      if (own !== question.current) return null
      setPreview(answer.preview)
      setError(null)
      setReading(false)
      return answer
    } catch (caught) {
      if (own === question.current) {
        setError(caught)
        setReading(false)
      }
      return null
    }
  }
  async function begin(chosen: FileRef, how: Reading = plainly): Promise<void> {
    setFile(chosen)
    setHow(how)
    const answer = await ask(chosen, how)
    if (answer === null) return
    const { mapping: recognised } = answer.preview
    setAdaptation(answer.adaptation)
    setMapping(recognised)
    setChecked(recognised)
    setStep((old) => (old === 'file' ? 'layout' : old))
  }
  const beginWith = useEffectEvent((chosen: FileRef) => void begin(chosen))
  useEffect(() => {
    if (initial !== null) beginWith(initial)
  }, [initial])

  /** The columns were edited by hand: the file is read again by the new mapping once the edits come to rest. */
  const recheck = useEffectEvent(async (edited: ImportMapping) => {
    if (file === null || edited === checked) return
    if ((await ask(file, { how: 'alone', sheet: edited.sheet, mapping: edited })) !== null) setChecked(edited)
  })
  useEffect(() => {
    if (mapping === null || mapping.variables.length === 0) return
    const timer = setTimeout(() => void recheck(mapping), settleMilliseconds)
    return () => clearTimeout(timer)
  }, [mapping])

  return {
    step,
    setStep,
    file,
    preview,
    mapping,
    error,
    reading: reading || mapping !== checked,
    importing,
    begin: (chosen: FileRef) => {
      setPreview(null)
      setMapping(null)
      setStep('file')
      return begin(chosen)
    },
    how,
    adaptation,
    chooseSheet: (sheet: string) =>
      file === null ? undefined : void begin(file, { how: 'alone', sheet, mapping: null }),
    /** Another way of reading the file: its columns are recognised anew. */
    readAnew: (reading: Reading) => (file === null ? undefined : void begin(file, reading)),
    /** Another heading or other rows: the columns are recognised anew. */
    setLayout: (layout: Pick<ImportMapping, 'headerRows' | 'dataRows'>) => {
      if (file === null || mapping === null) return
      setMapping({ ...mapping, ...layout, variables: [] })
      void begin(file, { how: 'alone', sheet: mapping.sheet, mapping: { ...mapping, ...layout, variables: [] } })
    },
    setColumns: (variables: MappedVariable[]) => (mapping === null ? undefined : setMapping({ ...mapping, variables })),
    setMaximumMissing: (share: number | null) =>
      mapping === null ? undefined : setMapping({ ...mapping, maximumMissingShare: share }),
    failToChoose: setError,
  }
}

export type ImportWizardState = ReturnType<typeof useImportWizard>
