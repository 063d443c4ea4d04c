// What invented people are made of. The same seed always gives the same ones.

const NAMES = {
  women: ['Айгүл', 'Ақмарал', 'Әсел', 'Бақыт', 'Гүлнәр', 'Динара', 'Жанар', 'Зәуре', 'Қарлығаш', 'Ләззат', 'Мәдина', 'Назгүл', 'Раушан', 'Сәуле', 'Ұлжан', 'Шолпан', 'Елена', 'Ирина', 'Ольга', 'Светлана'],
  men: ['Асқар', 'Бауыржан', 'Ғалым', 'Дәурен', 'Ерлан', 'Жандос', 'Қанат', 'Мұрат', 'Нұрлан', 'Серік', 'Талғат', 'Әділ', 'Андрей', 'Виктор', 'Сергей'],
  stems: ['Ахмет', 'Әбен', 'Байжан', 'Досан', 'Есім', 'Жүніс', 'Қасым', 'Мұқан', 'Нұрпейіс', 'Оспан', 'Сәрсен', 'Темір', 'Шәріп', 'Ысқақ', 'Тілеу', 'Смағұл', 'Бектұр', 'Құрман'],
  slavic: [['Коваленко', 'Коваленко'], ['Мельников', 'Мельникова'], ['Соколов', 'Соколова'], ['Литвин', 'Литвин'], ['Гончаров', 'Гончарова']],
};
const SLAVIC_FIRST_NAMES = new Set(['Елена', 'Ирина', 'Ольга', 'Светлана', 'Андрей', 'Виктор', 'Сергей']);

export function fullName(random) {
  const woman = random() < 0.8;
  const first = choose(random, woman ? NAMES.women : NAMES.men);
  if (SLAVIC_FIRST_NAMES.has(first)) {
    return `${choose(random, NAMES.slavic)[woman ? 1 : 0]} ${first}`;
  }
  return `${choose(random, NAMES.stems)}${woman ? 'ова' : 'ов'} ${first}`;
}

export function pick(random, weighted) {
  let left = random() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weighted) {
    left -= weight;
    if (left < 0) return value;
  }
  return weighted[0][0];
}

export function choose(random, values) {
  return values[Math.floor(random() * values.length)];
}

export function shuffle(values, random) {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [values[i], values[j]] = [values[j], values[i]];
  }
}

// the generator by Tommy Ettinger, public domain: small, and the same in every engine
export function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
