import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { preferredOptions, withPreferences } from '#shared/analyses/with-preferences.ts'
import { refuse } from '#shared/errors/refusal.ts'
import type { Decimals } from '#shared/survey/decimals.ts'
import type { Logo } from '#shared/survey/logo.ts'
import type { Preferences } from '#shared/survey/preferences.ts'
import { useApi } from './client-context.tsx'
import { pickFile } from './pick-file.ts'
import { svgAsPng } from './svg-as-png.ts'
import type { AnalysisOptions } from './use-analysis-run.ts'
import { type DocumentSave, useDocumentSave } from './use-document-save.ts'
import { useWrite } from './use-write.ts'

/** What new analyses of the project begin with, and how numbers are shown. */
export function usePreferences(): Preferences {
  const { queries } = useApi()
  return useSuspenseQuery(queries.settings.preferences.queryOptions()).data
}

export function useSavePreferences(): (preferences: Preferences) => void {
  return useDocumentSave({ ...preferencesSave, affects: (queries) => [queries.analyses.run.key()] })
}

/** How many decimals are shown; results are shown anew, not computed anew. */
export function useDecimals(): Decimals {
  return usePreferences().decimals
}

export function useSaveDecimals(): (decimals: Decimals) => void {
  const preferences = usePreferences()
  const save = useDocumentSave(preferencesSave)
  return (decimals) => save({ ...preferences, decimals })
}

const preferencesSave: DocumentSave<Preferences, Preferences> = {
  kind: 'preferences',
  queryKey: (queries) => queries.settings.preferences.queryKey(),
  call: (client, preferences) => client.settings.savePreferences(preferences),
  place: (_stored, preferences) => preferences,
}

/** The options as the core will complete them, so that what a card shows says what it was computed with. */
export function useWithPreferences(analysis: string, options: AnalysisOptions | null): AnalysisOptions | null {
  const preferences = usePreferences()
  return useMemo(
    () => (options === null ? null : withPreferences(analysis, options, preferences)),
    [analysis, options, preferences],
  )
}

/** What the project prefers for an option of an analysis, where it is one of these choices; else the standard. */
export function usePreferredChoice<Value extends string>(
  analysis: string,
  option: string,
  choices: readonly Value[],
  standard: Value,
): Value {
  const preferred = preferredOptions(analysis, usePreferences())[option]
  return choices.find((choice) => choice === preferred) ?? standard
}

export function useLogo(): Logo | null {
  const { queries } = useApi()
  return useSuspenseQuery(queries.settings.logo.queryOptions()).data
}

/** Lets the user choose a picture and puts it on the cover; a drawing (SVG) becomes a picture first. */
export function useChooseLogo() {
  return useWrite(
    async (client, _: undefined) => {
      const file = await pickFile('.png,.jpg,.jpeg,.svg')
      if (file === null) return
      await client.settings.saveLogo({ file: /\.svg$/i.test(file.name) ? await drawn(file) : file })
    },
    { affects: (queries) => [queries.settings.logo.key()], shownInPlace: true },
  )
}

/** Wide enough for a cover, and far below a megabyte as PNG. */
const logoWidth = 900

function logoSize({ width, height }: { readonly width: number; readonly height: number }) {
  const share = width > 0 ? height / width : 0.5
  return { width: logoWidth, height: Math.round(logoWidth * Math.min(share, 4)) }
}

/** What cannot be drawn is no logo, as the core says of other files. */
async function drawn(file: File): Promise<File> {
  try {
    const png = await svgAsPng(file, logoSize)
    return new File([png], file.name, { type: png.type })
  } catch {
    return refuse('notALogo', { file: file.name })
  }
}

export function useRemoveLogo() {
  return useWrite((client, _: undefined) => client.settings.removeLogo(), {
    affects: (queries) => [queries.settings.logo.key()],
  })
}

/** Who is written in audit trails on this computer. */
export function useUser() {
  const { client, queries } = useApi()
  const queryClient = useQueryClient()
  const { data } = useQuery(queries.settings.user.queryOptions())
  return {
    user: data ?? null,
    save: async (name: string) => {
      await client.settings.saveUser({ name })
      await queryClient.invalidateQueries({ queryKey: queries.settings.user.key() })
    },
  }
}
