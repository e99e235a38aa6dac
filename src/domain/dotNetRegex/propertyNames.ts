const CATEGORIES = "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp C Cc Cf Cs Co Cn";

/** The blocks of characters that .NET knows, without the `Is` that each name begins with. */
const BLOCKS = `AlphabeticPresentationForms Arabic ArabicPresentationForms-A ArabicPresentationForms-B Armenian Arrows BasicLatin
  Bengali BlockElements Bopomofo BopomofoExtended BoxDrawing BraillePatterns Buhid CJKCompatibility CJKCompatibilityForms
  CJKCompatibilityIdeographs CJKRadicalsSupplement CJKSymbolsandPunctuation CJKUnifiedIdeographs
  CJKUnifiedIdeographsExtensionA Cherokee CombiningDiacriticalMarks CombiningDiacriticalMarksforSymbols CombiningHalfMarks
  CombiningMarksforSymbols ControlPictures CurrencySymbols Cyrillic CyrillicSupplement Devanagari Dingbats
  EnclosedAlphanumerics EnclosedCJKLettersandMonths Ethiopic GeneralPunctuation GeometricShapes Georgian Greek GreekExtended
  GreekandCoptic Gujarati Gurmukhi HalfwidthandFullwidthForms HangulCompatibilityJamo HangulJamo HangulSyllables Hanunoo
  Hebrew HighPrivateUseSurrogates HighSurrogates Hiragana IPAExtensions IdeographicDescriptionCharacters Kanbun
  KangxiRadicals Kannada Katakana KatakanaPhoneticExtensions Khmer KhmerSymbols Lao Latin-1Supplement LatinExtended-A
  LatinExtended-B LatinExtendedAdditional LetterlikeSymbols Limbu LowSurrogates Malayalam MathematicalOperators
  MiscellaneousMathematicalSymbols-A MiscellaneousMathematicalSymbols-B MiscellaneousSymbols MiscellaneousSymbolsandArrows
  MiscellaneousTechnical Mongolian Myanmar NumberForms Ogham OpticalCharacterRecognition Oriya PhoneticExtensions PrivateUse
  PrivateUseArea Runic Sinhala SmallFormVariants SpacingModifierLetters Specials SuperscriptsandSubscripts
  SupplementalArrows-A SupplementalArrows-B SupplementalMathematicalOperators Syriac Tagalog Tagbanwa TaiLe Tamil Telugu
  Thaana Thai Tibetan UnifiedCanadianAboriginalSyllabics VariationSelectors YiRadicals YiSyllables YijingHexagramSymbols`;

const NAMES = new Set([...CATEGORIES.split(" "), ...BLOCKS.split(/\s+/).map((block) => `Is${block}`), "_xmlC", "_xmlD", "_xmlI", "_xmlW"]);

/** Whether .NET knows the name of a general category or of a block, letter case included. */
export function isPropertyName(name: string): boolean {
  return NAMES.has(name);
}
