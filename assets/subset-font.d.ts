declare module 'subset-font' {
  interface Options {
    targetFormat: 'sfnt' | 'woff' | 'woff2';
    variationAxes?: Record<string, number | { min: number; max: number }>;
    keepFeatures?: string[];
    noHinting?: boolean;
  }
  const subsetFont: (font: Uint8Array, text: string, options: Options) => Promise<Uint8Array>;
  // biome-ignore lint/style/noDefaultExport: the package has no other
  export default subsetFont;
}
