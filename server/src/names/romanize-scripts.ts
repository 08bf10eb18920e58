/**
 * Rough Latin letters for names in Greek, Arabic, Hebrew and Japanese syllables: enough to see that two spellings are one name,
 * not a romanisation to print. Letters of other scripts stay as they are.
 */

const rows = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [from, to = ''] = pair.split('=');
      return [from, to] as const;
    });

const LETTERS = new Map<string, string>([
  ...rows('α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=i φ=f χ=kh ψ=ps ω=o'),
  ...rows(
    'ا=a أ=a إ=i آ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k ک=k ل=l م=m ن=n ه=h و=u ي=i ی=i ى=a ة=a پ=p چ=ch ژ=zh گ=g ء= ئ=i ؤ=u ڤ=v',
  ),
  ...rows(
    'א=a ב=b ג=g ד=d ה=h ו=u ז=z ח=kh ט=t י=i כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t',
  ),
  ...rows(
    'ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=ku ケ=ke コ=ko サ=sa シ=shi ス=su セ=se ソ=so タ=ta チ=chi ツ=tsu テ=te ト=to ナ=na ニ=ni ヌ=nu ネ=ne ノ=no ハ=ha ヒ=hi フ=fu ヘ=he ホ=ho マ=ma ミ=mi ム=mu メ=me モ=mo ヤ=ya ユ=yu ヨ=yo ラ=ra リ=ri ル=ru レ=re ロ=ro ワ=wa ヲ=o ン=n ガ=ga ギ=gi グ=gu ゲ=ge ゴ=go ザ=za ジ=ji ズ=zu ゼ=ze ゾ=zo ダ=da ヂ=ji ヅ=zu デ=de ド=do バ=ba ビ=bi ブ=bu ベ=be ボ=bo パ=pa ピ=pi プ=pu ペ=pe ポ=po ヴ=v ー= ッ=',
  ),
]);

/** The text in rough Latin letters, lower case where a letter was changed; marks on Greek and Arabic letters are lost. */
export function latinize(text: string): string {
  let out = '';
  for (const letter of text.normalize('NFC')) {
    const plain = letter.toLowerCase();
    out += LETTERS.get(plain) ?? LETTERS.get(plain.normalize('NFD').replace(/\p{M}/gu, '')) ?? letter;
  }
  return out;
}
