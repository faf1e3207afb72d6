/** A rule of segmentation: whether a text may be cut where `before` ends and `after` begins (patterns as SRX has them). */
export interface CutRule {
  cuts: boolean;
  before: string;
  after: string;
}

/** Which rules hold for the languages whose tag fits a pattern. */
export interface RuleMap {
  languages: string;
  rules: string;
}

/** Rules of segmentation as SRX 2.0 orders them. */
export interface SegmentationRules {
  /** Whether the rules of every map that fits are used, one after the other, or those of the first only. */
  cascade: boolean;
  lists: ReadonlyMap<string, readonly CutRule[]>;
  maps: readonly RuleMap[];
}
