import { capitalized } from '../text/capital.ts';

/*
 * Given names that English romanises in more than one way, a line each: one bearer is written so in one paper and otherwise in another.
 * Source: the schemes of Russian and Ukrainian passports, BGN/PCGN, and the usage of news agencies.
 */
const SPELLINGS = `sergey sergei serguei sergej
alexey alexei aleksei aleksey
dmitry dmitri dmitriy dimitri
andrey andrei andrej
nikolay nikolai nikolaj
yuri yury yuriy iurii
vasily vasili vasiliy vassily
anatoly anatoli anatoliy
gennady gennadi gennadiy
valery valeri valeriy
grigory grigori grigoriy
georgy georgi georgiy
arkady arkadi arkadiy
vitaly vitali vitaliy
yevgeny evgeny evgeni yevgeni evgeniy
alexander aleksandr alexandr aleksander
maxim maksim
viktor victor
matvey matvei
fyodor fedor
pyotr petr
semyon semen
artyom artem
yegor egor
yelena elena
yekaterina ekaterina
yelizaveta elizaveta
yevgenia evgenia yevgeniya evgeniya
natalia natalya nataliya
maria mariya
tatiana tatyana
sofia sofya sofiya
anastasia anastasiya
viktoria victoria viktoriya
ksenia kseniya xenia
daria darya dariya
yulia yuliya julia
lyudmila liudmila ludmila
volodymyr volodimir
serhiy serhii sergiy
oleksiy oleksii
andriy andrii
yuriy yurii
valeriy valerii
vitaliy vitalii
dmytro dmitro
mohammed mohammad muhammad mohamed`;

const BY_NAME: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, readonly string[]>();
  for (const line of SPELLINGS.split('\n')) {
    const names = line.split(' ');
    for (const name of names) found.set(name, [...(found.get(name) ?? []), ...names.filter((other) => other !== name)]);
  }
  return found;
})();

/** The same whole name with its given name in the other spellings; none for names of one word and for other given names. */
export function otherSpellings(name: string): readonly string[] {
  const blank = name.indexOf(' ');
  if (blank < 0) return [];
  const others = BY_NAME.get(name.slice(0, blank).toLowerCase()) ?? [];
  return others.map((given) => capitalized(given) + name.slice(blank));
}
