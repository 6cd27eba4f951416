const fs = require("node:fs");
const path = require("node:path");

/**
 * Writes manifest.xml beside the pages: the development address is replaced by the real one, and every icon by the
 * hashed name it was emitted under (Office caches icons by file name).
 */
class ManifestPlugin {
  constructor({ source, from, to }) {
    if (!to.startsWith("https://")) throw new Error(`baseUrl must begin with https:// (Office loads add-ins over HTTPS only), got ${to}`);
    this.options = { source, from, to };
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ManifestPlugin", (compilation) => {
      compilation.fileDependencies.add(this.options.source);
      compilation.hooks.processAssets.tap({ name: "ManifestPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const emitted = new Map();
        for (const { name, info } of compilation.getAssets()) {
          if (info.sourceFilename !== undefined) emitted.set(path.posix.basename(info.sourceFilename), name);
        }
        compilation.emitAsset("manifest.xml", new sources.RawSource(this.manifest(emitted)));
      });
    });
  }

  manifest(emitted) {
    const { source, from, to } = this.options;
    return fs
      .readFileSync(source, "utf8")
      .replace(/assets\/icons\/([\w-]+\.png)/g, (_, file) => {
        const name = emitted.get(file);
        if (name === undefined) throw new Error(`manifest.xml names ${file}, which is not in assets/icons`);
        return name;
      })
      .replaceAll(from, to);
  }
}

module.exports = { ManifestPlugin };
