interface Wish {
  readonly windowless?: boolean;
}
export function findBrowser(wish?: Wish): Promise<string | undefined>;
export function ensureBrowser(wish?: Wish): Promise<string>;
export function browserArguments(): string[];
