/** Invented stories in the manner of a British newsroom of 2004–05: the first line is the headline. */
export const BUSINESS: readonly string[] = [
  `Yukos unit buyer keeps lenders guessing

The mystery firm that won the auction of Yuganskneftegas has until Friday to pay the remaining $7.7bn, and nobody in Moscow seems sure where the cash will come from. Yukos says the sale was illegal and has asked a Houston court for protection from its creditors. Analysts expect the asset to end up with a state company. Shares in Yukos fell a further 9% on the Moscow exchange, leaving the group worth a fraction of what it was a year ago.`,
  `Dollar hits fresh low as deficit worries return

The US dollar slid to a record low against the euro on Tuesday after figures showed the trade gap widening for the third month in a row. Dealers said few investors believed Washington would act to prop up the currency. The euro bought $1.3640 in thin trading, while the yen also gained. Economists warn that exporters in Germany and France are already losing orders because of the exchange rate.`,
  `Carmaker to shed 3,000 jobs at two plants

General Motors is to cut 3,000 posts in Europe as it tries to stem losses at Opel and Saab. The carmaker lost $236m in the region in the third quarter and blames weak demand, high labour costs and fierce price competition. Union leaders in Germany described the plan as a slap in the face and promised protests. Production of one model is likely to move to Poland.`,
  `Crude dips below $42 on mild weather

Oil prices fell for a third day as mild temperatures in the north-eastern United States cut demand for heating oil. A barrel of light crude was down 88 cents at $41.75 in New York, with Brent also lower in London. Traders are waiting for the Opec meeting in Cairo, where ministers may agree to trim output. Prices remain a third higher than a year ago.`,
  `Supermarket group warns on Christmas profits

Shares in one of Britain's largest grocers dropped 6% after it said like-for-like sales had slipped over the festive weeks. The chain has cut prices to win back shoppers from Tesco and Asda, and the chief executive admitted margins would suffer. Pre-tax profit for the full year is now expected to come in at £420m, below forecasts in the City. Analysts at two brokers lowered their ratings on the stock.`,
  `Rates on hold as Bank waits for spring data

The Bank of England has left interest rates unchanged at 4.75% for the sixth month running, as most economists had predicted. House prices have cooled and retail sales were weak in December, but wages and producer prices are still rising. Business groups welcomed the decision, though manufacturers said a cut would have helped more. The next quarterly inflation report is due in February.`,
  `Deutsche Boerse raises offer for London exchange

The German stock exchange operator is thought to be ready to improve its £1.3bn bid for the London Stock Exchange. Its rival Euronext has also held talks with the board about a merger. A hedge fund with 5% of Deutsche Boerse argues that the money should be returned to shareholders instead. LSE shares closed 2% higher at 571 pence.`,
  `Airline's fuel bill wipes out first-half gains

Low-cost carriers face another hard year after one of the biggest said the cost of jet fuel had cancelled out a rise in passengers. Revenues grew 14% but operating profit fell to £31m. The company has ordered 40 new Airbus planes and insists it will not add a surcharge to its fares. British Airways and Ryanair report their results next week.`,
  `India opens door to foreign builders

Foreign companies will be allowed to own building projects outright in India under rules announced in Delhi. The government hopes the change will draw billions of dollars of investment into housing, offices and roads. Until now overseas firms needed a local partner and a minimum site of 100 acres. Shares in cement makers and construction groups jumped on the Bombay exchange.`,
  `Ebbers knew of cover-up, jury is told

The former boss of WorldCom was told again and again that profits at the telecoms group were being inflated, its one-time finance director has testified. Prosecutors accuse Bernie Ebbers of directing an $11bn accounting fraud to keep up the share price. He denies the charges and says he left the books to others. WorldCom's collapse in 2002 was the largest bankruptcy in US corporate history.`,
  `Japanese economy slips back into recession

Japan's economy shrank for a third quarter in a row, pushing the country into its fourth recession since 1991. Gross domestic product fell by 0.1%, with exports slowing and households spending less after a run of typhoons. The finance minister called it a soft patch. Investors took fright: the Nikkei index lost 1.4% and the yen weakened against the dollar.`,
  `Glazer makes third approach for Man Utd shares

The American tycoon Malcolm Glazer has put forward a new takeover proposal to the board of Manchester United plc, valuing the business at about £800m. The offer relies on less debt than the one rejected in the autumn. Two Irish investors who hold 29% of the shares will be decisive. The price rose by 5 pence to 270 pence on the London market.`,
  `Ethiopian coffee growers look for better price

Coffee prices have doubled from the lows of three years ago, but growers in Ethiopia say little of the gain reaches their farms. Exporters and middlemen take most of what roasters in Europe pay. A cooperative of 70,000 farmers now sells directly to buyers and hopes to earn a premium. The World Bank says the country depends on the crop for more than half of its export income.`,
  `Drugs giant drops cholesterol pill after sales flop

Shares in the pharmaceutical group AstraZeneca sank after regulators raised doubts over one of its best hopes for growth. The company will write off $200m and may restructure its US sales force. Analysts fear that generic rivals will eat into its revenue before new products arrive. The chief executive said the pipeline was strong and the dividend safe.`,
  `Worldwide steel merger creates new number one

Mittal has completed the purchase of a rival American producer for $4.5bn to form the world's largest steelmaker. Annual output will reach 70 million tonnes from mills in 14 countries. Higher prices for iron ore and demand from China have pushed the industry into a wave of mergers. Unions at three plants in Ohio want guarantees about jobs and pensions.`,
  `Parmalat sues banks over bonds it could not repay

The administrator of the failed Italian dairy company has filed lawsuits against four international banks. He claims that they went on selling bonds although they knew that the group was insolvent. Tens of thousands of small investors lost their savings when the company went under with debts of 14bn euros. The banks reject the accusations.`,
  `Retail sales fall short in bleak December

High street sales fell by 1% in December, the worst Christmas for shops since 1981, according to the Office for National Statistics. Department stores and clothing chains suffered most, while supermarkets sold more food than a year earlier. The British Retail Consortium said discounts had come too late. Sterling dropped half a cent against the dollar on the news.`,
  `Ask a stockbroker: should small investors come back?

After three thin years the FTSE 100 has climbed above 4,900, and fund managers report that private investors are buying again. Dividends are up by a tenth, company balance sheets are healthier and takeover talk is everywhere. Yet bond yields are low and the consumer is tired. Our panel of analysts weighs the risks of equities against savings accounts and property.`,
  `Turkey lops six zeros off its lira

Shoppers in Turkey have begun the new year with a new currency after the central bank struck six zeros from the lira. Notes of 20 million are replaced by ones of 20. Inflation has fallen to single figures for the first time in a generation and the International Monetary Fund has agreed a fresh loan. Retailers must show both prices until December.`,
  `Peugeot and Fiat to build vans together

Two of Europe's car manufacturers are to develop a small commercial van at a shared factory in Turkey. The joint venture will cost 350m euros, and production is planned for 2007. Each of the partners hopes to sell 135,000 vehicles a year. Fiat is under pressure from its bankers to cut debts, and its chief executive said that alliances were cheaper than going it alone.`,
  `Hiring in America beats forecasts

Employers in the United States took on 337,000 people last month, twice what economists had predicted. Construction accounted for much of the rise, after hurricanes damaged houses in Florida. The unemployment rate edged up to 5.5% as more people looked for work. The dollar gained a cent on hopes of higher interest rates.`,
  `Football club on the stock market asks for time

The German football club Borussia Dortmund has told investors that it could go under unless creditors agree to wait. The only listed club in the country owes 135m euros and lost 27m euros in the last six months. Its shares have lost four-fifths of their value since the flotation in 2000. The landlord of the stadium must vote on a rescue package on 14 March.`,
  `Fashion chain sells less over Christmas

The fashion chain Next said takings in its shops were 2.9% higher in the run-up to Christmas, helped by new branches; without them, they fell. The chief executive said trade had picked up in the sales and profits would be at the lower end of hopes. The stock dropped 3.5%.`,
];
