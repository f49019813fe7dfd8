/** Given names by usual gender, as they are written in English news; common in persons' names of today. */
export const GIVEN_NAMES = {
  female: `
Abby Abigail Ada Adela Adele Adriana Adrienne Agnes Agnieszka Aisha Aishwarya Akiko Alejandra Aleksandra Alessandra
Alexandra Alexis Alice Alicia Alina Alison Allison Alma Alyssa Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andrea
Angela Angelica Angelina Angie Anita Ann Anna Annabel Anne Annette Annie Antonia April Ariana Arlene Ashley Astrid
Audrey Ayaan Ayesha Barbara Beatrice Beatriz Becky Belinda Bernadette Bernice Bertha Beth Betsy Betty Beverly Bianca
Birgit Bonnie Brandi Brenda Brianna Bridget Brigitte Brittany Brooke Camila Camille Candace Candice Carla Carly Carmen
Carol Carole Carolina Caroline Carolyn Carrie Cassandra Cate Caterina Catherine Cathy Cecilia Celeste Celia Charlene
Charlotte Chelsea Cheryl Chiara Chloe Christa Christiane Christina Christine Cindy Claire Clara Clarissa Claudia
Colleen Connie Constance Cora Corinne Cristina Crystal Cynthia Daisy Dana Daniela Danielle Daphne Darlene Dawn Debbie
Deborah Debra Deirdre Delia Denise Desiree Diana Diane Dianne Dina Dolores Dominique Donna Dora Doreen Doris Dorothy
Ebony Edith Edna Eileen Ekaterina Elaine Eleanor Elena Eleni Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Eloise
Elsa Elsie Elvira Emilia Emily Emma Erica Erika Erin Esmeralda Esperanza Estelle Esther Ethel Eunice Eva Evelyn Faith
Fatima Fatou Federica Felicia Felicity Fiona Flora Florence Frances Francesca Francine Frida Gabriela Gabrielle Gail
Galina Gemma Genevieve Georgina Geraldine Gertrude Gillian Gina Ginger Giorgia Giovanna Giulia Gladys Gloria Greta
Gretchen Guadalupe Gwen Gwendolyn Hailey Hannah Harriet Hayley Hazel Heather Heidi Helen Helena Helene Helga Henrietta
Hilary Hilda Hillary Holly Hope Huma Ida Ilhan Imelda Ines Inga Ingrid Irena Irene Irina Iris Irma Isabel Isabella
Isabelle Ivana Ivanka Ivy Jackie Jacqueline Jada Jamila Jana Jane Janet Janice Janine Jasmine Jean Jeanette Jeanne
Jeannie Jenna Jennie Jennifer Jenny Jessica Jill Jillian Jo Joan Joanna Joanne Jocelyn Jodi Jodie Johanna Josefina
Josephine Joy Joyce Juana Juanita Judith Judy Julia Juliana Julianne Julie Juliet June Justine Kaitlyn Kamala Karen
Karin Karina Karla Kate Katarina Katerina Katharina Katharine Katherine Kathleen Kathryn Kathy Katia Katie Katrina Kay
Kayla Kayleigh Kelli Kellyanne Kendra Kerri Keiko Kimberly Kirsten Kirstjen Krista Kristen Kristi Kristin Kristina
Krystal Lana Lara Larisa Latoya Laura Lauren Laurie Layla Leah Leila Lena Lenore Leona Leslie Leticia Liane Lidia Lila
Lillian Lily Lina Linda Lindsay Lindsey Lisa Liz Liza Lois Lola Lora Loretta Lori Lorna Lorraine Louisa Louise Lourdes
Lucia Lucille Lucinda Lucy Ludmila Luisa Lupita Lydia Lynda Lynn Lynne Mabel Mackenzie Madeleine Madeline Maggie Magdalena
Maia Malala Malia Mandy Manuela Marcia Margaret Margarita Margot Marguerite Maria Mariah Mariam Marian Mariana Marianne
Marie Marilyn Marina Marine Marion Marissa Marjorie Marlene Marsha Marta Martha Martina Mary Maryam Matilda Maureen Maxine
Maya Meera Meg Megan Meghan Megyn Melania Melanie Melinda Melissa Melody Mercedes Meredith Mia Michaela Michele Michelle Mildred
Milena Mindy Miranda Miriam Misty Moira Molly Mona Monica Monique Muriel Myra Myrna Nadia Nadine Nancy Naomi Natalia
Natalie Natalya Natasha Nellie Nicola Nicole Nikki Nina Noelle Nora Noreen Norma Octavia Oksana Olga Olivia Olympia Ophelia
Paige Pam Pamela Paola Patrice Patricia Patsy Patti Patty Paula Paulette Pauline Pearl Peggy Penelope Penny Phoebe Phyllis
Pilar Pippa Polly Priscilla Priya Priyanka Rachael Rachel Ramona Raquel Rashida Rebecca Regina Renata Renee Rhonda Rita
Roberta Robyn Rosa Rosalind Rosalie Rosanna Rose Rosemary Roseanne Rosie Roxanne Ruby Ruth Sabine Sabrina Sadie Sally
Salma Samantha Sandra Sandy Saoirse Sara Sarah Sasha Savannah Scarlett Selena Selma Serena Shannon Sharon Shauna Sheila
Shelby Shelley Sherry Sheryl Shirley Sienna Silvia Simone Siobhan Sofia Sonia Sonja Sonya Sophia Sophie Stacey Stacy Stella
Stephanie Stormy Sue Summer Susan Susanna Susanne Susie Suzanne Svetlana Sybil Sylvia Sylvie Tabitha Tamara Tammy Tania
Tanya Tara Tatiana Tatyana Teresa Teri Tess Tessa Thelma Theresa Therese Tiffany Tina Tonya Tori Tracey Tricia Trisha
Trudy Tulsi Ulrike Uma Ursula Valentina Valerie Vanessa Vera Verna Veronica Vicki Vicky Victoria Viola Violet Virginia
Vivian Viviane Wanda Wendy Whitney Wilma Winifred Winona Xiomara Yael Yasmin Yelena Yolanda Yoko Yulia Yuliya Yvette
Yvonne Zainab Zara Zelda Zoe Zofia`,
  male: `
Aaron Abdallah Abdel Abdul Abdullah Abel Abraham Abu Adam Adan Adolf Adolfo Adrian Ahmad Ahmed Aidan Akbar Akihito Akira
Alain Alan Alastair Albert Alberto Albrecht Aldo Alejandro Aleksandar Aleksander Aleksandr Aleksei Alessandro Alex Alexander
Alexandre Alexandros Alexei Alexey Alfonso Alfred Alfredo Ali Alistair Allan Allen Alonzo Alvaro Alvin Amadou Amir Amit Amos
Anatoly Anders Andre Andreas Andrei Andres Andrew Andrey Andriy Andrzej Andy Angus Anthony Anton Antonio Antony Anwar Archie
Ariel Aristide Armando Armin Arnold Arsene Artem Arthur Arturo Arvind Asif Atal Augusto Axel Ayman Aziz Barack Barney Barry
Bart Bartholomew Bashar Basil Ben Benedict Benito Benjamin Benny Bernard Bernardo Bernd Bernie Bert Bertrand Bill Billy Bjorn
Blaine Blake Bob Bobby Boris Boyd Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bryant Byron Caleb Calvin
Cameron Carl Carlo Carlos Carlton Casey Cecil Cedric Cesar Chad Charles Charlie Chester Chris Christian Christoph Christophe
Christopher Chuck Claude Clarence Clark Claus Clay Clayton Clement Clifford Clint Clinton Clive Clyde Cody Colin Conor Conrad
Constantine Corey Cory Craig Cristian Cristiano Curt Curtis Cyril Cyrus Dale Damian Damien Damon Dan Daniel Daniele Danny
Dario Darrell Darren Darryl Dave David Dean Denis Dennis Denzel Derek Desmond Devin Dexter Dick Didier Diego Dieter Dimitri
Dimitrios Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Don Donald Donnie Donovan Doug Douglas Drew Duane Duncan Dustin Dwayne
Dwight Dylan Earl Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Efraim Egon Ehud Elias Elijah Elliot Elliott Elmer Elon
Elton Elvis Emanuel Emil Emilio Emmanuel Emmett Enrico Enrique Eric Erich Erick Erik Ernest Ernesto Erwin Esteban Ethan
Eugene Evan Evgeny Ezra Fabian Fabio Fabrice Farid Federico Felipe Felix Ferdinand Fernando Fidel Filip Florian Floyd
Francesco Francis Francisco Franco Francois Frank Frankie Franklin Franz Fred Freddie Freddy Frederic Frederick Friedrich
Fritz Gabriel Garrett Garry Gary Gavin Gene Geoff Geoffrey Georg George Georges Georgy Gerald Gerard Gerhard Gerry Gianluca
Gianni Gideon Gilbert Gilberto Giles Giorgio Giovanni Giuseppe Glen Glenn Goran Gordon Graeme Graham Grant Greg Gregg Gregor
Gregory Guido Guillaume Guillermo Gunther Gus Gustav Gustavo Guy Habib Hamid Hamza Hank Hans Harald Harold Harry Harvey
Hassan Hector Heinrich Heinz Helmut Hendrik Henri Henrik Henry Herbert Herman Hideo Hiroshi Horst Hosni Howard Hubert Hugh
Hugo Humberto Hussein Ian Ibrahim Idris Ignacio Igor Ike Ilham Ilya Imran Ira Irving Isaac Isaiah Ismail Israel Ivan Ivo
Jack Jackson Jacob Jacques Jaime Jair Jake Jakob Jamal James Jamie Jan Janos Jared Jaroslav Jason Javier Jay Jeb Jeff Jeffrey
Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joao Joaquin Jochen Joe Joel Johan Johann Johannes John Johnny Jon
Jonah Jonas Jonathan Jordi Jorge Jose Josef Joseph Josh Joshua Juan Juergen Jules Julian Julio Julius Junichiro Jurgen Justin
Kamal Karim Karl Kazuo Keith Ken Kenji Kenneth Kevin Khaled Khalid Kirk Klaus Kofi Konrad Konstantin Kurt Kyle Lamar Lance
Larry Lars Laszlo Laurent Lawrence Lee Leo Leon Leonard Leonardo Leonid Leopold Leroy Lester Lewis Liam Lionel Lloyd Logan
Lorenzo Lou Louis Luc Luca Lucas Luciano Ludwig Luigi Luis Luiz Lukas Luke Luther Magnus Mahmoud Mahmud Malcolm Malik Manfred
Manny Manuel Marc Marcel Marcelo Marco Marcos Marcus Mariano Mario Marius Mark Marko Markus Marlon Marshall Martin Marty
Marvin Masoud Massimo Mathias Mathieu Matt Matteo Matthew Matthias Maurice Mauricio Maurizio Max Maxim Maxwell Mehdi Mehmet
Mel Melvin Michael Michal Michel Mickey Miguel Mikael Mike Mikhail Milan Miles Milos Milton Miroslav Mitch Mitchell Mitt
Moammar Mohamad Mohamed Mohammad Mohammed Moritz Morris Moses Moshe Muammar Muhammad Mustafa Mykhailo Mykola Narendra Nathan
Nathaniel Neal Ned Neil Nelson Newt Niall Nicholas Nick Nicolae Nicolas Nigel Nikita Nikola Nikolai Nikolas Nikolay Nils Noah
Noam Noel Nouri Nuno Oleg Oleh Oleksandr Oleksiy Oliver Olivier Omar Orlando Orrin Oscar Osama Otto Owen Pablo Paddy Pascal
Pat Patrick Paul Paulo Pavel Pavlo Pedro Pervez Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Pieter Piotr Prakash
Pyotr Quentin Quincy Rafael Rafiq Rahul Rajiv Ralph Ramesh Ramon Rand Randall Randy Raul Ravi Ray Raymond Recep Reggie
Reginald Reince Reinhard Rene Rex Ricardo Riccardo Richard Rick Ricky Rob Robert Roberto Rod Roderick Rodney Rodrigo Roger
Roland Rolando Rolf Roman Romano Ron Ronald Ronaldo Ronnie Rory Ross Roy Ruben Rudolf Rudolph Rudy Rufus Rupert Russ Russell
Rustam Ryan Sadiq Saeed Said Salman Salvador Salvatore Sam Samir Sammy Samuel Sandro Sanjay Santiago Saul Scott Sean Sebastian
Sergei Sergey Sergio Serhiy Seth Seymour Shane Shaun Shawn Sheldon Shimon Shinzo Sid Sidney Sigmund Silvio Simon Slobodan Stan
Stanislav Stanley Stefan Stefano Stephan Stephane Stephen Sterling Steve Steven Stewart Stuart Sultan Sven Sylvester Tariq
Taro Tayyip Ted Terence Terrence Terry Theo Theodore Thierry Thomas Tibor Tim Timothy Timur Tito Toby Todd Tom Tomas Tommy
Tony Travis Trent Trevor Trey Troy Tyler Tyrone Ulrich Umar Umberto Vaclav Valentin Valeri Valery Vasily Vernon Vicente Victor
Vijay Viktor Vince Vincent Vincenzo Vitali Vitaly Vittorio Vlad Vladimir Volodymyr Vyacheslav Wade Wallace Walter Warren Wayne
Werner Wesley Wilbur Wilfred Wilhelm Will Willem William Willie Willy Wim Winston Wladimir Wojciech Wolfgang Woodrow Xavier
Yair Yannick Yasser Yasuhiro Yevgeny Yitzhak Yoshihiko Yuri Yuriy Yusuf Yves Zachary Zbigniew Zlatan Zoran`,
  // Names that both carry, and names of Chinese and Korean persons, which are seldom told apart in Latin letters.
  either: `
Alexis Ashton Avery Blair Cameron Carey Chen Dana Drew Fang Feng Hong Hui Jamie Jian Jiang Jin Jing Jordan Jun Kai Kelly Kerry
Kim Kyung Lei Leslie Liu Ming Morgan Park Peng Ping Qiang Quinn Reese Riley Robin Rowan Shannon Skyler Sun Sung Taylor Tracy
Wang Wei Wen Wu Xi Xiao Xin Yang Yi Ying Yong Young Yu Zhang Zhao Zhou`,
} as const;
