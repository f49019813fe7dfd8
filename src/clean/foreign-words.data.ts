/**
 * The commonest small words of other languages of newspapers that English does not have, a line a language. A text that
 * has more of one line than of English ones is not English.
 */
export const FOREIGN_WORDS = `
der das und nicht ist mit den von für auf dem ein eine sich auch wie wird im zu
le la les des et est dans pour que qui une du au sur pas par plus
el la los las de que y en un una por con para del se
il la di che e per un una del della non con sono gli dei
o a de que e do da em um uma para com não os
het een van en dat de niet zijn voor met op te
och att det som på är av för med den inte
og at det som på er af til ikke en
w na z się nie że do jest to
v na se je že s do pro
bir ve bu için ile de da
yang dan di itu dengan untuk tidak dari
ja on ei että se oli
și în la pe cu care nu din
az és hogy nem egy a
na ya wa kwa katika ni
và của là có không được cho
je da se na u za su
`;
