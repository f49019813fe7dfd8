/** Given names that are English words, above all in Africa and the Caribbean; those of days need something before them. */
export const WORD_NAMES = `
Beauty Benevolence Blessed Blessing Blessings Boldwin Brave Bright Brighton Brilliant Charity Chastity Clever Comfort
Confidence Courage Delight Diligence Enough Evidence Excellence Fairness Faith Faithful Favor Favour Felicity
Fortunate Friday Genius Gift Givemore Glory Godknows Goodluck Goodness Goodwill Grace Gracious Gratitude Happiness
Happy Hardlife Harmony Holiness Honest Honour Hope Hopeful Hopewell Humility Innocent Jealous Joy Joyful Kindness
Knowledge Knowmore Learnmore Lovely Loveness Lovemore Loyal Loyalty Lucky Majesty Marvellous Marvelous Memory Mercy
Merit Miracle Mercies Modesty Monday Moreblessing Moreblessings Nomatter Norest Obedience Obvious Passmore Patience
Peace Peaceful Perseverance Persistence Pleasure Praise Praisegod Precious Pretty Pride Privilege Progress Promise
Prosper Prosperity Prudence Purity Radiance Rejoice Respect Saturday Shepherd Silence Simplicity Sincerity Spiwe
Success Sunday Sunshine Surprise Sweetness Sympathy Talent Temperance Tenderness Thankful Thankyou Thanksgiving
Thursday Tranquil Treasure Triumph Trust Trustworthy Truth Trymore Trywell Tuesday Unity Victory Vigilance Virtue
Wednesday Welcome Wealth Willpower Wisdom Witness Wonder Wonderful Worship Worthy Zeal`;
