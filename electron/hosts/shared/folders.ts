import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The nearest folder above `start` that holds a package.json: the program's root, from sources and from out/ alike. */
export function programRoot(start: string): string {
  let folder = start
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`No package.json above ${start}`)
    folder = parent
  }
  return folder
}

/** The folder of the module whose `import.meta.url` is given. */
export function moduleFolder(url: string): string {
  return dirname(fileURLToPath(url))
}

/** The folders that come with the program, unpacked from the archive when packaged (`resourcesPath` from Electron). */
export function shippedFolders(
  root: string,
  resourcesPath?: string,
): { resources: string; fonts: string; page: string } {
  const unpacked = resourcesPath === undefined ? root : join(resourcesPath, 'app.asar.unpacked')
  return {
    resources: resourcesPath === undefined ? join(root, 'resources') : join(resourcesPath, 'resources'),
    fonts: join(unpacked, 'node_modules', '@expo-google-fonts', 'noto-sans-sc'),
    page: join(root, 'out', 'renderer'),
  }
}
