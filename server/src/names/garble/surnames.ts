/**
 * The commonest Russian surnames, masculine, in the spelling of newspapers, and a few of those who are named daily there. A form that is
 * one of these is somebody's own name: it is no garble of another, and of two spellings it is the likelier. Source: frequency lists of
 * Russian surnames (Журавлёв 2005), the top of them; the others are our own choice.
 */
const COMMON = `Ivanov Smirnov Kuznetsov Popov Vasilyev Petrov Sokolov Mikhaylov Mikhailov Novikov Fyodorov Fedorov Morozov Volkov Alekseyev Alexeyev Lebedev Semyonov
Yegorov Pavlov Kozlov Stepanov Nikolaev Nikolayev Orlov Andreev Andreyev Makarov Nikitin Zakharov Zaytsev Zaitsev Solovyov Borisov Yakovlev Grigoryev Romanov Vorobyov Sergeev Sergeyev
Kuzmin Frolov Alexandrov Dmitriev Dmitriyev Korolyov Gusev Kiselyov Ilyin Maximov Maksimov Polyakov Sorokin Vinogradov Kovalyov Belov Medvedev Antonov Tarasov
Zhukov Baranov Filippov Komarov Davydov Belyaev Belyayev Gerasimov Bogdanov Osipov Sidorov Matveev Matveyev Titov Markov Mironov Krylov Kulikov Karpov Vlasov
Melnikov Denisov Gavrilov Tikhonov Kazakov Afanasyev Danilov Savelyev Timofeev Timofeyev Fomin Chernov Abramov Martynov Yefimov Efimov Fedotov Shcherbakov Nazarov Kalinin
Isaev Isayev Chernyshev Bykov Maslov Rodionov Konovalov Lazarev Voronin Klimov Filatov Ponomarev Golubev Kudryavtsev Prokhorov Naumov Potapov Zhuravlyov Ovchinnikov Trofimov
Leonov Sobolev Yermakov Ermakov Kolesnikov Goncharov Yemelyanov Nikiforov Grachev Kotov Grishin Yefremov Arkhipov Gromov Kirillov Malyshev Panov Moiseyev Moiseev Rumyantsev Akimov
Kondratyev Biryukov Gorbunov Anisimov Yeryomin Tikhomirov Galkin Lukyanov Mikheev Skvortsov Yudin Belousov Nesterov Simonov Prokofyev Kharitonov Knyazev Tsvetkov Levin Mitrofanov
Voronov Aksyonov Sofronov Maltsev Loginov Gorshkov Savin Krasnov Mayorov Demidov Yeliseyev Rybakov Safonov Plotnikov Demin Khokhlov Fadeev Molchanov Ignatov Litvinov
Yershov Ushakov Dementyev Ryabov Mukhin Kalashnikov Leontyev Lobanov Kuzin Korneyev Yevdokimov Borodin Platonov Nekrasov Balashov Bobrov Zhdanov Blinov Ignatyev Korotkov
Muravyov Kryukov Belyakov Bogomolov Drozdov Lavrov Zuyev Petukhov Larin Nikulin Seryogin Zotov Yermolaev Vishnyakov Agafonov Sazonov Putin Shoigu Peskov Zakharova Kravchenko Shevchenko Kovalenko Bondarenko
Tkachenko Boyko Kovalchuk Marchenko Lysenko Rudenko Savchenko Petrenko Moroz Pavlenko Klimenko Vasilenko Kharchenko Goncharenko Romanenko Karpenko Sidorenko Litvinenko Bondar Polishchuk`;

/**
 * The commonest surnames of Britain, Ireland and North America, after their censuses, and rarer ones that are a letter away from another
 * surname (`Barrett`, `Garrett`), which would else be taken for its garble.
 */
const ENGLISH = `Smith Jones Williams Taylor Davies Davis Brown Wilson Evans Thomas Johnson Roberts Walker Wright Robinson Thompson Thomson White Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke Clark Turner Hill
Scott Cooper Morris Ward Moore King Watson Baker Harrison Morgan Patel Young Allen Mitchell James Anderson Phillips Philips Lee Bell Parker Davidson Bennett Miller Cook Cooke Shaw Carter Collins Griffiths Griffith Richardson Cox Bailey Marshall
Adams Gray Grey Murphy Simpson Webb Rogers Rodgers Hunt Mills Owen Palmer Campbell Stevens Stephens Stewart Stuart Graham Gibson Fisher Fischer Knight Butler Barnes Khan Russell Holmes Dixon Hamilton Kelly Reid Read Reed Murray Ford Matthews Mathews
Reynolds Payne Pearson Harvey Fox Foster Powell Ellis Sullivan Kennedy Gordon Henry Henderson Coleman Jenkins Perry Long Hughes Washington Simmons Bryant Alexander Griffin Hayes Myers Price Hart Spencer Burke Burns Byrne
Walsh Welsh Welch Ryan Connor Doyle Doherty Gallagher Quinn Lynch Daly Nolan Brennan Dunne Dunn Kerr Carr Barr Barrett Garrett Jarrett Parry Terry Berry Ferry Barry Harper Hooper Hopkins Hodgkins Hawkins Atkins Atkinson Wilkins Wilkinson Watkins Dawkins Perkins
Gonzalez Gonzales Rodriguez Hernandez Fernandez Martinez Lopez Perez Sanchez Ramirez Torres Flores Rivera Gomez Diaz Dias Cruz Morales Ortiz Gutierrez Chavez Ramos Ruiz Alvarez Castillo Jimenez Vasquez Romero Herrera Medina Aguilar Nunez Santos Silva Costa
Weber Webber Meyer Mayer Maier Meier Schmidt Schmitt Schneider Snyder Schulz Schultz Hoffman Hoffmann Hofmann Wagner Becker Koch Bauer Klein Wolf Wolff Schroeder Neumann Newman Braun Zimmermann Hansen Hanson Jensen Nielsen Nilsson Larsen Larsson Olsen Olson Olsson Petersen Peterson Pedersen Andersen Andersson Eriksson Erikson Johansson Johansen Carlsen Carlson Karlsson`;

const ENGLISH_SURNAMES = new Set(ENGLISH.toLowerCase().split(/\s+/));
const SURNAMES = new Set(ENGLISH_SURNAMES);
for (const name of COMMON.split(/\s+/)) {
  const lower = name.toLowerCase();
  SURNAMES.add(lower);
  if (/[vn]$/.test(lower)) SURNAMES.add(`${lower}a`);
}

/**
 * True for a surname that is no garble as it stands, Russian ones of either gender; takes lower case. `Knowledge.isCommonSurname` asks
 * another thing: whether so many people of any country bear it that a famous bearer is not who is meant.
 */
export function isEverydaySurname(lower: string): boolean {
  return SURNAMES.has(lower);
}

/** True for a surname that is common in Britain, Ireland or North America; takes lower case. */
export function isEnglishSurname(lower: string): boolean {
  return ENGLISH_SURNAMES.has(lower);
}

const GIVEN = new Set(
  `aleksandr alexander aleksei alexei alexey aleksey alla alina albina anastasia anastasiya anatoly andrei andrey angelina anna anton arkady arseny artyom artem
  boris daniil daria darya denis dina dmitry dmitri ekaterina yekaterina elena yelena elizaveta yelizaveta emma evgeny yevgeny evgenia yevgenia fyodor galina gennady georgy gleb grigory igor ilya inna irina
  ivan kirill klavdia konstantin ksenia ksenya larisa lev leonid lidia lilia lyubov lyudmila maksim maxim margarita maria marina matvey mikhail nadezhda natalia natalya nikita nikolai nikolay nina oksana oleg olga olya
  pavel polina pyotr petr roman ruslan semyon sergei sergey sofia sofya stanislav stepan svetlana taisia tamara tatiana tatyana timofey timur vadim valentin valentina valeria valery varvara vasily vera
  veronika viktor viktoria vitaly vladimir vladislav vsevolod vyacheslav yakov yana yaroslav yegor yulia yuri yury zakhar zinaida zoya`.split(
    /\s+/,
  ),
);

/** True for a common Russian given name as English writes it; takes lower case. */
export function isRussianGiven(lower: string): boolean {
  return GIVEN.has(lower);
}

/** All of them, in small letters. */
export function russianGivens(): Iterable<string> {
  return GIVEN;
}
